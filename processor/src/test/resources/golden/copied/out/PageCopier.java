package archive;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Page}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class PageCopier {
  private PageCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Page copy(Page original) {
    return new Page(original.number(), copyOfCharArray(original.text()));
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Page copy(Page original, Copies copies) {
    return new Page(original.number(), copies.of(original.text(), (part, within) -> part.clone()));
  }

  private static char[] copyOfCharArray(char[] original) {
    return original == null ? null : original.clone();
  }
}
