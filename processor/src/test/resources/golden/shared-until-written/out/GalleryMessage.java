package gallery;

import dev.rondo.AskMessage;
import dev.rondo.Cow;
import dev.rondo.Message;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** The messages of {@link Gallery}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface GalleryMessage extends Message {
  /** A call of {@link Gallery#show(Cow)}. */
  record Show(Cow<byte[]> image) implements GalleryMessage {
    @Override
    public String toString() {
      return "show(" + image + ")";
    }
  }

  /** A call of {@link Gallery#hand(Cow, String)}. */
  record Hand(Cow<Gallery.Page> page, String to) implements GalleryMessage {
    @Override
    public String toString() {
      return "hand(" + page + ", " + to + ")";
    }
  }

  /** A call of {@link Gallery#sizeOf(Cow)}. */
  record SizeOf(Cow<byte[]> image) implements GalleryMessage, AskMessage<Long> {
    @Override
    public String toString() {
      return "sizeOf(" + image + ")";
    }
  }

  /** A call of {@link Gallery#pages()}. */
  record Pages() implements GalleryMessage, AskMessage<Cow<ArrayList<Gallery.Page>>> {
    @Override
    public String toString() {
      return "pages()";
    }
  }

  /** A call of {@link Gallery#last()}. */
  record Last() implements GalleryMessage, AskMessage<Cow<byte[]>> {
    @Override
    public String toString() {
      return "last()";
    }
  }

  /** A call of {@link Gallery#later(Cow)}. */
  record Later(Cow<byte[]> original) implements GalleryMessage, AskMessage<Cow<byte[]>> {
    @Override
    public String toString() {
      return "later(" + original + ")";
    }
  }

  /** A call of {@link Gallery#words(Cow)}. */
  record Words(Cow<String> word) implements GalleryMessage {
    @Override
    public String toString() {
      return "words(" + word + ")";
    }
  }

  /** A call of {@link Gallery#wide(Cow, String, Cow, String, String)}. */
  record Wide(Cow<byte[]> a, String b, Cow<int[]> c, String d, String e) implements GalleryMessage {
    @Override
    public String toString() {
      return "wide(" + a + ", " + b + ", " + c + ", " + d + ", " + e + ")";
    }
  }
}
