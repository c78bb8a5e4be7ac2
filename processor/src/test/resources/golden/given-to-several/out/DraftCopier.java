package feed;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Draft}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class DraftCopier {
  private DraftCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Draft copy(Draft original) {
    return new Draft(original.numbers().clone());
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Draft copy(Draft original, Copies copies) {
    return new Draft(copies.of(original.numbers(), (part, within) -> part.clone()));
  }
}
