package archive;

import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
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

/** The messages of {@link Archive}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface ArchiveMessage extends Message {
  /** A call of {@link Archive#bytes(byte[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Bytes(byte[] bytes) implements ArchiveMessage {
    @Override
    public String toString() {
      return "bytes(" + Arrays.toString(bytes) + ")";
    }
  }

  /** A call of {@link Archive#table(int[][], String[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Table(int[][] table, String[] names) implements ArchiveMessage {
    @Override
    public String toString() {
      return "table(" + Arrays.deepToString(table) + ", " + Arrays.deepToString(names) + ")";
    }
  }

  /** A call of {@link Archive#library(BitSet, Date, StringBuilder)}. */
  record Library(BitSet bits, Date date, StringBuilder text) implements ArchiveMessage {
    @Override
    public String toString() {
      return "library(" + bits + ", " + date + ", " + text + ")";
    }
  }

  /** A call of {@link Archive#buffer(ByteBuffer)}. */
  record Buffer(ByteBuffer buffer) implements ArchiveMessage {
    @Override
    public String toString() {
      return "buffer(" + buffer + ")";
    }
  }

  /** A call of {@link Archive#shared(String, Optional)}. */
  record Shared(String text, Optional<String> maybe) implements ArchiveMessage {
    @Override
    public String toString() {
      return "shared(" + text + ", " + maybe + ")";
    }
  }

  /** A call of {@link Archive#flat(ArrayList, Collection, EnumSet, TreeMap)}. */
  record Flat(
          ArrayList<String> names, Collection<Integer> numbers, EnumSet<Color> colors,
          TreeMap<String, Long> counts)
      implements ArchiveMessage {
    @Override
    public String toString() {
      return "flat(" + names + ", " + numbers + ", " + colors + ", " + counts + ")";
    }
  }

  /** A call of {@link Archive#deep(List, List, Optional, Page[])}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record Deep(List<Page> pages, List<? extends Date> dates, Optional<Page> first, Page[] all)
      implements ArchiveMessage {
    @Override
    public String toString() {
      return "deep(" + pages + ", " + dates + ", " + first + ", " + Arrays.deepToString(all) + ")";
    }
  }

  /** A call of {@link Archive#maps(EnumMap, TreeMap, Map, TreeMap)}. */
  record Maps(
          EnumMap<Color, Date> byColor, TreeMap<String, List<Page>> byName,
          Map<List<String>, ? extends Date> byPath, TreeMap<Date, Date> byDate)
      implements ArchiveMessage {
    @Override
    public String toString() {
      return "maps(" + byColor + ", " + byName + ", " + byPath + ", " + byDate + ")";
    }
  }

  /** A call of {@link Archive#tooWide(byte[], byte, byte, byte, byte, byte)}. */
  @SuppressWarnings(
      // ArrayRecordComponent: the contract sends an array.
      "ArrayRecordComponent")
  record TooWide(byte[] a, byte b, byte c, byte d, byte e, byte f) implements ArchiveMessage {
    @Override
    public String toString() {
      return "tooWide(" + Arrays.toString(a) + ", " + b + ", " + c + ", " + d + ", " + e + ", " + f
          + ")";
    }
  }

  /** A call of {@link Archive#content()}. */
  record Content() implements ArchiveMessage, AskMessage<byte[]> {
    @Override
    public String toString() {
      return "content()";
    }
  }

  /** A call of {@link Archive#pages()}. */
  record Pages() implements ArchiveMessage, AskMessage<ArrayList<Page>> {
    @Override
    public String toString() {
      return "pages()";
    }
  }

  /** A call of {@link Archive#later()}. */
  record Later() implements ArchiveMessage, AskMessage<ArrayList<Page>> {
    @Override
    public String toString() {
      return "later()";
    }
  }

  /** A call of {@link Archive#laterContent()}. */
  record LaterContent() implements ArchiveMessage, AskMessage<byte[]> {
    @Override
    public String toString() {
      return "laterContent()";
    }
  }
}
