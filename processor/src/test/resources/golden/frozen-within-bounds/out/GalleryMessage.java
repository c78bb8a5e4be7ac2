package gallery;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The messages of {@link Gallery}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface GalleryMessage<V> extends Message {
  /** A call of {@link Gallery#choose(Gallery.Choice)}. */
  record Choose<V>(Gallery.Choice<?> choice) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "choose(" + choice + ")";
    }
  }

  /** A call of {@link Gallery#offer(Gallery.Offer)}. */
  record Offer<V>(Gallery.Offer<?> offer) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "offer(" + offer + ")";
    }
  }

  /** A call of {@link Gallery#hang(Gallery.Page)}. */
  record Hang<V>(Gallery.Page<? extends Gallery.Shape> page) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "hang(" + page + ")";
    }
  }

  /** A call of {@link Gallery#label(Gallery.Labels)}. */
  record Label<V>(Gallery.Labels<? extends Gallery.Shape> labels) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "label(" + labels + ")";
    }
  }

  /** A call of {@link Gallery#measure(Gallery.Measures)}. */
  record Measure<V>(Gallery.Measures<? extends java.lang.Comparable<?>> measures)
      implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "measure(" + measures + ")";
    }
  }

  /** A call of {@link Gallery#any(Gallery.Answer)}. */
  record Any<V>(Gallery.Answer<?> answer) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "any(" + answer + ")";
    }
  }

  /** A call of {@link Gallery#text(Gallery.Answer)}. */
  record Text<V>(Gallery.Answer<String> answer) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "text(" + answer + ")";
    }
  }

  /** A call of {@link Gallery#comparable(Gallery.Answer)}. */
  record Comparable<V>(Gallery.Answer<? extends java.lang.Comparable<?>> answer)
      implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "comparable(" + answer + ")";
    }
  }

  /** A call of {@link Gallery#lower(Gallery.Answer)}. */
  record Lower<V>(Gallery.Answer<? super BigDecimal> answer) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "lower(" + answer + ")";
    }
  }

  /** A call of {@link Gallery#repeat(Gallery.Answer)}. */
  record Repeat<V>(Gallery.Answer<V> answer)
      implements GalleryMessage<V>, AskMessage<Gallery.Answer<V>> {
    @Override
    public String toString() {
      return "repeat(" + answer + ")";
    }
  }

  /** A call of {@link Gallery#pair(Gallery.Pairing)}. */
  record Pair<V>(Gallery.Pairing<V, V> pairing) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "pair(" + pairing + ")";
    }
  }

  /** A call of {@link Gallery#right(Gallery.Pairing)}. */
  record Right<V>(Gallery.Pairing<Void, String> pairing) implements GalleryMessage<V> {
    @Override
    public String toString() {
      return "right(" + pairing + ")";
    }
  }
}
