package post;

import dev.rondo.annotation.Sendable;
import java.util.concurrent.atomic.AtomicLong;

@Sendable
public class Asserted {
  public final AtomicLong count = new AtomicLong();

  protected Asserted() {}
}
