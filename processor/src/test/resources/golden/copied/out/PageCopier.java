package archive;

import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Page}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class PageCopier {
  private PageCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Page copy(Page original) {
    return new Page(original.number(), copyOfCharArray(original.text()));
  }

  private static char[] copyOfCharArray(char[] original) {
    return original == null ? null : original.clone();
  }
}
