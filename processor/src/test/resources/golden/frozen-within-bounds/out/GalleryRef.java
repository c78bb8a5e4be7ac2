package gallery;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.annotation.Sendable;
import java.math.BigDecimal;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Gallery}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface GalleryRef<@Sendable V> extends ActorRef {
  /** Describes the contract to an actor system. */
  static <V> Contract<Gallery<V>, GalleryRef<V>> contract() {
    return GalleryDispatch.contract();
  }

  /** Tells {@link Gallery#choose(Gallery.Choice)}. */
  void choose(Gallery.Choice<?> choice);

  /** Tells {@link Gallery#offer(Gallery.Offer)}. */
  void offer(Gallery.Offer<?> offer);

  /** Tells {@link Gallery#hang(Gallery.Page)}. */
  void hang(Gallery.Page<? extends Gallery.Shape> page);

  /** Tells {@link Gallery#label(Gallery.Labels)}. */
  void label(Gallery.Labels<? extends Gallery.Shape> labels);

  /** Tells {@link Gallery#measure(Gallery.Measures)}. */
  void measure(Gallery.Measures<? extends Comparable<?>> measures);

  /** Tells {@link Gallery#any(Gallery.Answer)}. */
  void any(Gallery.Answer<?> answer);

  /** Tells {@link Gallery#text(Gallery.Answer)}. */
  void text(Gallery.Answer<String> answer);

  /** Tells {@link Gallery#comparable(Gallery.Answer)}. */
  void comparable(Gallery.Answer<? extends Comparable<?>> answer);

  /** Tells {@link Gallery#lower(Gallery.Answer)}. */
  void lower(Gallery.Answer<? super BigDecimal> answer);

  /** Asks {@link Gallery#repeat(Gallery.Answer)}. */
  Ask<Gallery.Answer<V>> repeat(Gallery.Answer<V> answer);

  /** Tells {@link Gallery#pair(Gallery.Pairing)}. */
  void pair(Gallery.Pairing<V, V> pairing);

  /** Tells {@link Gallery#right(Gallery.Pairing)}. */
  void right(Gallery.Pairing<Void, String> pairing);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  GalleryRef<V> within(Duration timeout);
}
