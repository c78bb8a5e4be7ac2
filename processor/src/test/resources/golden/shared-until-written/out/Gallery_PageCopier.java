package gallery;

import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Gallery.Page}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Gallery_PageCopier {
  private Gallery_PageCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Gallery.Page copy(Gallery.Page original) {
    return new Gallery.Page(original.number(), copyOfCharArray(original.text()));
  }

  private static char[] copyOfCharArray(char[] original) {
    return original == null ? null : original.clone();
  }
}
