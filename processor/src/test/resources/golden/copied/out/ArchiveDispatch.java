package archive;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Archive} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ArchiveDispatch extends GeneratedRef implements ArchiveRef {
  static final Contract<Archive, ArchiveRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int BYTES = 1;
  private static final int TABLE = 2;
  private static final int LIBRARY = 3;
  private static final int BUFFER = 4;
  private static final int SHARED = 5;
  private static final int FLAT = 6;
  private static final int DEEP = 7;
  private static final int MAPS = 8;
  private static final int TOO_WIDE = 9;
  private static final int CONTENT = 10;
  private static final int PAGES = 11;
  private static final int LATER = 12;
  private static final int LATER_CONTENT = 13;

  private Archive behavior;

  private ArchiveDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ArchiveDispatch(ArchiveDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void bytes(byte[] bytes) {
    byte[] sentBytes = copyOfByteArray(bytes);
    MessageSlot slot = cell.claim(this, BYTES);
    slot.ref0 = sentBytes;
    cell.publish(slot);
  }

  @Override
  public void table(int[][] table, String[] names) {
    int[][] sentTable = copyOfIntArrayArray(table);
    String[] sentNames = copyOfStringArray(names);
    MessageSlot slot = cell.claim(this, TABLE);
    slot.ref0 = sentTable;
    slot.ref1 = sentNames;
    cell.publish(slot);
  }

  @Override
  public void library(BitSet bits, Date date, StringBuilder text) {
    BitSet sentBits = copyOfBitSet(bits);
    Date sentDate = copyOfDate(date);
    StringBuilder sentText = copyOfStringBuilder(text);
    MessageSlot slot = cell.claim(this, LIBRARY);
    slot.ref0 = sentBits;
    slot.ref1 = sentDate;
    slot.ref2 = sentText;
    cell.publish(slot);
  }

  @Override
  public void buffer(ByteBuffer buffer) {
    ByteBuffer sentBuffer = copyOfByteBuffer(buffer);
    MessageSlot slot = cell.claim(this, BUFFER);
    slot.ref0 = sentBuffer;
    cell.publish(slot);
  }

  @Override
  public void shared(String text, Optional<String> maybe) {
    MessageSlot slot = cell.claim(this, SHARED);
    slot.ref0 = text;
    slot.ref1 = maybe;
    cell.publish(slot);
  }

  @Override
  public void flat(ArrayList<String> names, Collection<Integer> numbers, EnumSet<Color> colors,
      TreeMap<String, Long> counts) {
    ArrayList<String> sentNames = copyOfStringArrayList(names);
    Collection<Integer> sentNumbers = copyOfIntegerCollection(numbers);
    EnumSet<Color> sentColors = copyOfColorEnumSet(colors);
    TreeMap<String, Long> sentCounts = copyOfLongTreeMap(counts);
    MessageSlot slot = cell.claim(this, FLAT);
    slot.ref0 = sentNames;
    slot.ref1 = sentNumbers;
    slot.ref2 = sentColors;
    slot.ref3 = sentCounts;
    cell.publish(slot);
  }

  @Override
  public void deep(List<Page> pages, List<? extends Date> dates, Optional<Page> first, Page[] all) {
    List<Page> sentPages = copyOfPageList(pages);
    List<? extends Date> sentDates = copyOfDateList(dates);
    Optional<Page> sentFirst = copyOfPageOptional(first);
    Page[] sentAll = copyOfPageArray(all);
    MessageSlot slot = cell.claim(this, DEEP);
    slot.ref0 = sentPages;
    slot.ref1 = sentDates;
    slot.ref2 = sentFirst;
    slot.ref3 = sentAll;
    cell.publish(slot);
  }

  @Override
  public void maps(EnumMap<Color, Date> byColor, TreeMap<String, List<Page>> byName,
      Map<List<String>, ? extends Date> byPath, TreeMap<Date, Date> byDate) {
    EnumMap<Color, Date> sentByColor = copyOfDateEnumMap(byColor);
    TreeMap<String, List<Page>> sentByName = copyOfPageListTreeMap(byName);
    Map<List<String>, ? extends Date> sentByPath = copyOfDateMap(byPath);
    TreeMap<Date, Date> sentByDate = copyOfDateTreeMap(byDate);
    MessageSlot slot = cell.claim(this, MAPS);
    slot.ref0 = sentByColor;
    slot.ref1 = sentByName;
    slot.ref2 = sentByPath;
    slot.ref3 = sentByDate;
    cell.publish(slot);
  }

  @Override
  public void tooWide(byte[] a, byte b, byte c, byte d, byte e, byte f) {
    byte[] sentA = copyOfByteArray(a);
    ArchiveMessage.TooWide message = new ArchiveMessage.TooWide(sentA, b, c, d, e, f);
    MessageSlot slot = cell.claim(this, TOO_WIDE);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public Ask<byte[]> content() {
    return cell.publishAsk(cell.claimAsk(this, CONTENT));
  }

  @Override
  public Ask<ArrayList<Page>> pages() {
    return cell.publishAsk(cell.claimAsk(this, PAGES));
  }

  @Override
  public Ask<ArrayList<Page>> later() {
    return cell.publishAsk(cell.claimAsk(this, LATER));
  }

  @Override
  public Ask<byte[]> laterContent() {
    return cell.publishAsk(cell.claimAsk(this, LATER_CONTENT));
  }

  @Override
  public ArchiveRef within(Duration timeout) {
    return new ArchiveDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) throws Exception {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case BYTES -> behavior.bytes((byte[]) slot.ref0);
      case TABLE -> behavior.table((int[][]) slot.ref0, (String[]) slot.ref1);
      case LIBRARY -> behavior.library((BitSet) slot.ref0, (Date) slot.ref1,
          (StringBuilder) slot.ref2);
      case BUFFER -> behavior.buffer((ByteBuffer) slot.ref0);
      case SHARED -> behavior.shared((String) slot.ref0, (Optional<String>) slot.ref1);
      case FLAT -> behavior.flat((ArrayList<String>) slot.ref0, (Collection<Integer>) slot.ref1,
          (EnumSet<Color>) slot.ref2, (TreeMap<String, Long>) slot.ref3);
      case DEEP -> behavior.deep((List<Page>) slot.ref0, (List<? extends Date>) slot.ref1,
          (Optional<Page>) slot.ref2, (Page[]) slot.ref3);
      case MAPS -> behavior.maps((EnumMap<Color, Date>) slot.ref0,
          (TreeMap<String, List<Page>>) slot.ref1, (Map<List<String>, ? extends Date>) slot.ref2,
          (TreeMap<Date, Date>) slot.ref3);
      case TOO_WIDE -> {
        ArchiveMessage.TooWide message = (ArchiveMessage.TooWide) slot.ref0;
        behavior.tooWide(message.a(), message.b(), message.c(), message.d(), message.e(),
            message.f());
      }
      case CONTENT -> cell.reply(slot, copyOfByteArray(behavior.content()));
      case PAGES -> cell.reply(slot, copyOfPageArrayList(behavior.pages()));
      case LATER -> cell.replyLater(slot, behavior.later());
      case LATER_CONTENT -> cell.replyLater(slot, behavior.laterContent());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case BYTES -> new ArchiveMessage.Bytes((byte[]) slot.ref0);
      case TABLE -> new ArchiveMessage.Table((int[][]) slot.ref0, (String[]) slot.ref1);
      case LIBRARY -> new ArchiveMessage.Library((BitSet) slot.ref0, (Date) slot.ref1,
          (StringBuilder) slot.ref2);
      case BUFFER -> new ArchiveMessage.Buffer((ByteBuffer) slot.ref0);
      case SHARED -> new ArchiveMessage.Shared((String) slot.ref0, (Optional<String>) slot.ref1);
      case FLAT -> new ArchiveMessage.Flat((ArrayList<String>) slot.ref0,
          (Collection<Integer>) slot.ref1, (EnumSet<Color>) slot.ref2,
          (TreeMap<String, Long>) slot.ref3);
      case DEEP -> new ArchiveMessage.Deep((List<Page>) slot.ref0, (List<? extends Date>) slot.ref1,
          (Optional<Page>) slot.ref2, (Page[]) slot.ref3);
      case MAPS -> new ArchiveMessage.Maps((EnumMap<Color, Date>) slot.ref0,
          (TreeMap<String, List<Page>>) slot.ref1, (Map<List<String>, ? extends Date>) slot.ref2,
          (TreeMap<Date, Date>) slot.ref3);
      case TOO_WIDE -> (ArchiveMessage.TooWide) slot.ref0;
      case CONTENT -> new ArchiveMessage.Content();
      case PAGES -> new ArchiveMessage.Pages();
      case LATER -> new ArchiveMessage.Later();
      case LATER_CONTENT -> new ArchiveMessage.LaterContent();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Archive) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void share(MessageSlot slot, MessageSlot copy) {
    // Unchecked: a slot is filled by the method of the same operation only.
    super.share(slot, copy);
    switch (slot.op) {
      case BYTES -> {
        copy.ref0 = copyOfByteArray((byte[]) slot.ref0);
      }
      case TABLE -> {
        copy.ref0 = copyOfIntArrayArray((int[][]) slot.ref0);
        copy.ref1 = copyOfStringArray((String[]) slot.ref1);
      }
      case LIBRARY -> {
        copy.ref0 = copyOfBitSet((BitSet) slot.ref0);
        copy.ref1 = copyOfDate((Date) slot.ref1);
        copy.ref2 = copyOfStringBuilder((StringBuilder) slot.ref2);
      }
      case BUFFER -> {
        copy.ref0 = copyOfByteBuffer((ByteBuffer) slot.ref0);
      }
      case FLAT -> {
        copy.ref0 = copyOfStringArrayList((ArrayList<String>) slot.ref0);
        copy.ref1 = copyOfIntegerCollection((Collection<Integer>) slot.ref1);
        copy.ref2 = copyOfColorEnumSet((EnumSet<Color>) slot.ref2);
        copy.ref3 = copyOfLongTreeMap((TreeMap<String, Long>) slot.ref3);
      }
      case DEEP -> {
        copy.ref0 = copyOfPageList((List<Page>) slot.ref0);
        copy.ref1 = copyOfDateList((List<? extends Date>) slot.ref1);
        copy.ref2 = copyOfPageOptional((Optional<Page>) slot.ref2);
        copy.ref3 = copyOfPageArray((Page[]) slot.ref3);
      }
      case MAPS -> {
        copy.ref0 = copyOfDateEnumMap((EnumMap<Color, Date>) slot.ref0);
        copy.ref1 = copyOfPageListTreeMap((TreeMap<String, List<Page>>) slot.ref1);
        copy.ref2 = copyOfDateMap((Map<List<String>, ? extends Date>) slot.ref2);
        copy.ref3 = copyOfDateTreeMap((TreeMap<Date, Date>) slot.ref3);
      }
      case TOO_WIDE -> {
        ArchiveMessage.TooWide message = (ArchiveMessage.TooWide) slot.ref0;
        byte[] ownA = copyOfByteArray(message.a());
        copy.ref0 = new ArchiveMessage.TooWide(ownA, message.b(), message.c(), message.d(),
            message.e(), message.f());
      }
      default -> {}
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case LATER -> copyOfPageArrayList((ArrayList<Page>) reply);
      case LATER_CONTENT -> copyOfByteArray((byte[]) reply);
      default -> reply;
    };
  }

  private static byte[] copyOfByteArray(byte[] original) {
    return original == null ? null : original.clone();
  }

  private static int[][] copyOfIntArrayArray(int[][] original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfIntArrayArray(part, within));
  }

  private static int[][] copyOfIntArrayArray(int[][] original, Copies copies) {
    return copies.arrayOf(original, int[].class, (each, all) -> all.of(each,
        (part, within) -> part.clone()));
  }

  private static String[] copyOfStringArray(String[] original) {
    return original == null ? null : original.clone();
  }

  private static BitSet copyOfBitSet(BitSet original) {
    return original == null ? null : BitSet.valueOf(original.toLongArray());
  }

  private static Date copyOfDate(Date original) {
    return original == null ? null : new Date(original.getTime());
  }

  private static StringBuilder copyOfStringBuilder(StringBuilder original) {
    return original == null ? null : new StringBuilder(original);
  }

  private static ByteBuffer copyOfByteBuffer(ByteBuffer original) {
    if (original == null) {
      return null;
    }
    int capacity = original.capacity();
    ByteBuffer copy = original.isDirect() ? ByteBuffer.allocateDirect(capacity)
        : ByteBuffer.allocate(capacity);
    copy.put(original.duplicate().clear());
    copy.limit(original.limit()).position(original.position());
    return copy.order(original.order());
  }

  private static ArrayList<String> copyOfStringArrayList(ArrayList<String> original) {
    return original == null ? null : new ArrayList<>(original);
  }

  private static Collection<Integer> copyOfIntegerCollection(Collection<Integer> original) {
    return original == null ? null : new ArrayList<>(original);
  }

  private static EnumSet<Color> copyOfColorEnumSet(EnumSet<Color> original) {
    return original == null ? null : original.clone();
  }

  private static TreeMap<String, Long> copyOfLongTreeMap(TreeMap<String, Long> original) {
    return original == null ? null : new TreeMap<>(original);
  }

  private static List<Page> copyOfPageList(List<Page> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfPageList(part, within));
  }

  private static List<Page> copyOfPageList(List<Page> original, Copies copies) {
    ArrayList<Page> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, PageCopier::copy));
    return copy;
  }

  private static List<? extends Date> copyOfDateList(List<? extends Date> original) {
    return original == null ? null : Copies.<List<? extends Date>>ofWhole(original,
        (part, within) -> copyOfDateList(part, within));
  }

  private static List<? extends Date> copyOfDateList(List<? extends Date> original, Copies copies) {
    ArrayList<Date> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
    return copy;
  }

  private static Optional<Page> copyOfPageOptional(Optional<Page> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfPageOptional(part, within));
  }

  private static Optional<Page> copyOfPageOptional(Optional<Page> original, Copies copies) {
    return original.isPresent() ? Optional.of(copies.of(original.get(), PageCopier::copy))
        : original;
  }

  private static Page[] copyOfPageArray(Page[] original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfPageArray(part, within));
  }

  private static Page[] copyOfPageArray(Page[] original, Copies copies) {
    return copies.arrayOf(original, Page.class, (each, all) -> all.of(each, PageCopier::copy));
  }

  private static EnumMap<Color, Date> copyOfDateEnumMap(EnumMap<Color, Date> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfDateEnumMap(part, within));
  }

  private static EnumMap<Color, Date> copyOfDateEnumMap(EnumMap<Color, Date> original,
      Copies copies) {
    EnumMap<Color, Date> copy = new EnumMap<>(original);
    copies.putAll(original, copy, (each, all) -> each, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
    return copy;
  }

  private static TreeMap<String, List<Page>> copyOfPageListTreeMap(
      TreeMap<String, List<Page>> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfPageListTreeMap(part, within));
  }

  private static TreeMap<String, List<Page>> copyOfPageListTreeMap(
      TreeMap<String, List<Page>> original, Copies copies) {
    TreeMap<String, List<Page>> copy = new TreeMap<>(original.comparator());
    copies.putAll(original, copy, (each, all) -> each, (each, all) -> all.of(each, List.class,
        (part, within) -> copyOfPageList(part, within)));
    return copy;
  }

  private static Map<List<String>, ? extends Date> copyOfDateMap(
      Map<List<String>, ? extends Date> original) {
    return original == null ? null : Copies.<Map<List<String>, ? extends Date>>ofWhole(original,
        (part, within) -> copyOfDateMap(part, within));
  }

  private static Map<List<String>, ? extends Date> copyOfDateMap(
      Map<List<String>, ? extends Date> original, Copies copies) {
    LinkedHashMap<List<String>, Date> copy = new LinkedHashMap<>();
    copies.putAll(original, copy, (each, all) -> all.of(each, List.class,
        (part, within) -> new ArrayList<>(part)), (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
    return copy;
  }

  private static TreeMap<Date, Date> copyOfDateTreeMap(TreeMap<Date, Date> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfDateTreeMap(part, within));
  }

  private static TreeMap<Date, Date> copyOfDateTreeMap(TreeMap<Date, Date> original,
      Copies copies) {
    TreeMap<Date, Date> copy = new TreeMap<>(original.comparator());
    copies.putAll(original, copy, (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())), (each, all) -> all.of(each,
        (part, within) -> new Date(part.getTime())));
    return copy;
  }

  private static ArrayList<Page> copyOfPageArrayList(ArrayList<Page> original) {
    return original == null ? null : Copies.ofWhole(original,
        (part, within) -> copyOfPageArrayList(part, within));
  }

  private static ArrayList<Page> copyOfPageArrayList(ArrayList<Page> original, Copies copies) {
    ArrayList<Page> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, PageCopier::copy));
    return copy;
  }

  private static final class Descriptor extends GeneratedContract<Archive, ArchiveRef> {
    private Descriptor() {
      super(
          FORMAT,
          Archive.class,
          Operation.tell("bytes", byte[].class),
          Operation.tell("table", int[][].class, String[].class),
          Operation.tell("library", BitSet.class, Date.class, StringBuilder.class),
          Operation.tell("buffer", ByteBuffer.class),
          Operation.tell("shared", String.class, Optional.class),
          Operation.tell("flat", ArrayList.class, Collection.class, EnumSet.class, TreeMap.class),
          Operation.tell("deep", List.class, List.class, Optional.class, Page[].class),
          Operation.tell("maps", EnumMap.class, TreeMap.class, Map.class, TreeMap.class),
          Operation.tell("tooWide", byte[].class, byte.class, byte.class, byte.class, byte.class,
              byte.class),
          Operation.ask("content"),
          Operation.ask("pages").declaring(Missing.class),
          Operation.ask("later"),
          Operation.ask("laterContent"));
    }

    @Override
    public ArchiveRef newRef(Cell cell) {
      return new ArchiveDispatch(cell);
    }
  }
}
