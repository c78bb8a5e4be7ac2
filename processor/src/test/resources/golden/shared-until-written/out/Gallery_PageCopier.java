package gallery;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Gallery.Page}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Gallery_PageCopier {
  private Gallery_PageCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Gallery.Page copy(Gallery.Page original) {
    return new Gallery.Page(original.number(), copyOfCharArray(original.text()));
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Gallery.Page copy(Gallery.Page original, Copies copies) {
    return new Gallery.Page(original.number(), copies.of(original.text(),
        (part, within) -> part.clone()));
  }

  private static char[] copyOfCharArray(char[] original) {
    return original == null ? null : original.clone();
  }
}
