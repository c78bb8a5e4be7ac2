package archive;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Archive}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface ArchiveRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Archive, ArchiveRef> CONTRACT = ArchiveDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Archive, ArchiveRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Archive#bytes(byte[])}. */
  void bytes(byte[] bytes);

  /** Tells {@link Archive#table(int[][], String[])}. */
  void table(int[][] table, String[] names);

  /** Tells {@link Archive#library(BitSet, Date, StringBuilder)}. */
  void library(BitSet bits, Date date, StringBuilder text);

  /** Tells {@link Archive#buffer(ByteBuffer)}. */
  void buffer(ByteBuffer buffer);

  /** Tells {@link Archive#shared(String, Optional)}. */
  void shared(String text, Optional<String> maybe);

  /** Tells {@link Archive#flat(ArrayList, Collection, EnumSet, TreeMap)}. */
  void flat(ArrayList<String> names, Collection<Integer> numbers, EnumSet<Color> colors,
      TreeMap<String, Long> counts);

  /** Tells {@link Archive#deep(List, List, Optional, Page[])}. */
  void deep(List<Page> pages, List<? extends Date> dates, Optional<Page> first, Page[] all);

  /** Tells {@link Archive#maps(EnumMap, TreeMap, Map, TreeMap)}. */
  void maps(EnumMap<Color, Date> byColor, TreeMap<String, List<Page>> byName,
      Map<List<String>, ? extends Date> byPath, TreeMap<Date, Date> byDate);

  /** Tells {@link Archive#tooWide(byte[], byte, byte, byte, byte, byte)}. */
  void tooWide(byte[] a, byte b, byte c, byte d, byte e, byte f);

  /** Asks {@link Archive#content()}. */
  Ask<byte[]> content();

  /** Asks {@link Archive#pages()}. */
  Ask<ArrayList<Page>> pages();

  /** Asks {@link Archive#later()}. */
  Ask<ArrayList<Page>> later();

  /** Asks {@link Archive#laterContent()}. */
  Ask<byte[]> laterContent();

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  ArchiveRef within(Duration timeout);
}
