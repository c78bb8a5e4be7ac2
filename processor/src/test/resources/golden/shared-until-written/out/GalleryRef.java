package gallery;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import java.time.Duration;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Gallery}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface GalleryRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Gallery, GalleryRef> CONTRACT = GalleryDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Gallery, GalleryRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Gallery#show(Cow)}. */
  void show(Cow<byte[]> image);

  /** Tells {@link Gallery#hand(Cow, String)}. */
  void hand(Cow<Gallery.Page> page, String to);

  /** Asks {@link Gallery#sizeOf(Cow)}. */
  Ask<Long> sizeOf(Cow<byte[]> image);

  /** Asks {@link Gallery#pages()}. */
  Ask<Cow<ArrayList<Gallery.Page>>> pages();

  /** Asks {@link Gallery#last()}. */
  Ask<Cow<byte[]>> last();

  /** Asks {@link Gallery#later(Cow)}. */
  Ask<Cow<byte[]>> later(Cow<byte[]> original);

  /** Tells {@link Gallery#words(Cow)}. */
  void words(Cow<String> word);

  /** Tells {@link Gallery#wide(Cow, String, Cow, String, String)}. */
  void wide(Cow<byte[]> a, String b, Cow<int[]> c, String d, String e);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  GalleryRef within(Duration timeout);
}
