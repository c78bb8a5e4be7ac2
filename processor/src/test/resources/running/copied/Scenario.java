package archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {
  private final byte[] kept = {1, 2};
  private final ArrayList<Page> keptPages = new ArrayList<>(List.of(page()));
  private final CompletableFuture<ArrayList<Page>> stage = new CompletableFuture<>();
  private final List<Object> received = new ArrayList<>();

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("archive")) {
      ArchiveRef archive = system.spawn(ArchiveRef.CONTRACT, "a", Behavior::new);
      sendAndChange(archive);
      askAndChange(archive);
    }
  }

  private void sendAndChange(ArchiveRef archive) {
    byte[] bytes = {1};
    archive.bytes(bytes);
    bytes[0] = 9;
    assertThat((byte[]) taken(archive, 1).get(0)).containsExactly(1);

    archive.bytes(null);
    assertThat(taken(archive, 1)).containsExactly((Object) null);

    int[][] table = {{1}, null};
    archive.table(table, new String[] {"a", "b"});
    table[0][0] = 9;
    assertThat((int[][]) taken(archive, 2).get(0)).isDeepEqualTo(new int[][] {{1}, null});

    library(archive);
    buffer(archive);
    flat(archive);
    deep(archive);
    maps(archive);

    archive.tooWide(kept, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);
    assertThat((byte[]) taken(archive, 1).get(0)).containsExactly(1, 2).isNotSameAs(kept);
  }

  private void library(ArchiveRef archive) {
    BitSet bits = BitSet.valueOf(new long[] {5});
    Date date = new Date(1);
    StringBuilder text = new StringBuilder("a");
    archive.library(bits, date, text);
    bits.clear();
    date.setTime(2);
    text.append("b");
    List<Object> seen = taken(archive, 3);
    assertThat(seen.get(0)).isEqualTo(BitSet.valueOf(new long[] {5}));
    assertThat(seen.get(1)).isEqualTo(new Date(1));
    assertThat(seen.get(2)).hasToString("a");
  }

  private void buffer(ArchiveRef archive) {
    ByteBuffer original = ByteBuffer.allocateDirect(8).order(ByteOrder.LITTLE_ENDIAN);
    original.putInt(7).putInt(8).limit(6).position(4);
    archive.buffer(original);
    original.clear().putInt(0, 9);
    ByteBuffer copy = (ByteBuffer) taken(archive, 1).get(0);
    assertThat(copy.isDirect()).isTrue();
    assertThat(copy.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
    assertThat(List.of(copy.position(), copy.limit(), copy.capacity())).containsExactly(4, 6, 8);
    assertThat(copy.getInt(0)).isEqualTo(7);
  }

  private void flat(ArchiveRef archive) {
    ArrayList<String> names = new ArrayList<>(Arrays.asList("a", null));
    Collection<Integer> numbers = new ArrayList<>(List.of(1));
    EnumSet<Color> colors = EnumSet.noneOf(Color.class);
    TreeMap<String, Long> counts = new TreeMap<>(Comparator.reverseOrder());
    counts.put("a", 1L);
    archive.flat(names, numbers, colors, counts);
    names.clear();
    numbers.clear();
    colors.add(Color.RED);
    counts.put("b", 2L);
    List<Object> seen = taken(archive, 4);
    assertThat(seen.get(0)).isEqualTo(Arrays.asList("a", null));
    assertThat(seen.get(1)).isEqualTo(List.of(1));
    assertThat(seen.get(2)).isEqualTo(EnumSet.noneOf(Color.class));
    assertThat(seen.get(3)).isEqualTo(Map.of("a", 1L));
    assertThat(((TreeMap<?, ?>) seen.get(3)).comparator()).isEqualTo(Comparator.reverseOrder());
  }

  private void deep(ArchiveRef archive) {
    Page page = page();
    archive.deep(List.of(page), List.of(new Date(1)), Optional.of(page), new Page[] {page, null});
    page.text()[0] = 'z';
    List<Object> seen = taken(archive, 4);
    assertThat(((Page) ((List<?>) seen.get(0)).get(0)).text()).containsExactly('a');
    assertThat(((Page) ((Optional<?>) seen.get(2)).get()).text()).containsExactly('a');
    assertThat(((Page[]) seen.get(3))[0].text()).containsExactly('a');
    assertThat(((Page[]) seen.get(3))[1]).isNull();
  }

  private void maps(ArchiveRef archive) {
    Date date = new Date(1);
    EnumMap<Color, Date> byColor = new EnumMap<>(Map.of(Color.RED, date));
    TreeMap<String, List<Page>> byName = new TreeMap<>(Map.of("a", new ArrayList<>()));
    Map<List<String>, Date> byPath = new LinkedHashMap<>();
    byPath.put(List.of("z"), date);
    byPath.put(List.of("a"), null);
    TreeMap<Date, Date> byDate = new TreeMap<>(Map.of(new Date(3), date));
    archive.maps(byColor, byName, byPath, byDate);
    date.setTime(9);
    byName.get("a").add(page());
    byDate.firstKey().setTime(9);
    List<Object> seen = taken(archive, 4);
    assertThat(seen.get(0)).isEqualTo(Map.of(Color.RED, new Date(1)));
    assertThat(seen.get(1)).isEqualTo(Map.of("a", List.of()));
    assertThat(seen.get(2)).hasToString("{[z]=" + new Date(1) + ", [a]=null}");
    assertThat(seen.get(3)).isEqualTo(Map.of(new Date(3), new Date(1)));
  }

  private void askAndChange(ArchiveRef archive) {
    assertThat(archive.content().join()).containsExactly(1, 2).isNotSameAs(kept);
    assertThat(archive.pages().join().get(0).text()).isNotSameAs(keptPages.get(0).text());

    CompletableFuture<ArrayList<Page>> later = archive.later();
    stage.complete(keptPages);
    assertThat(later.join().get(0).text()).containsExactly('a');
    assertThat(later.join().get(0)).isNotSameAs(keptPages.get(0));
    assertThat(archive.laterContent().join()).isEqualTo(kept).isNotSameAs(kept);
  }

  /** What arrived since the last call, once there is that much. */
  private List<Object> taken(ArchiveRef archive, int count) {
    archive.content().join(); // Handled after all that was sent before.
    List<Object> taken = new ArrayList<>(received);
    received.clear();
    assertThat(taken).hasSize(count);
    return taken;
  }

  private static Page page() {
    return new Page(1, new char[] {'a'});
  }

  private final class Behavior implements Archive {
    private void receive(Object... values) {
      received.addAll(Arrays.asList(values));
    }

    @Override
    public void bytes(byte[] bytes) {
      receive((Object) bytes);
    }

    @Override
    public void table(int[][] table, String[] names) {
      receive(table, names);
    }

    @Override
    public void library(BitSet bits, Date date, StringBuilder text) {
      receive(bits, date, text);
    }

    @Override
    public void buffer(ByteBuffer buffer) {
      receive(buffer);
    }

    @Override
    public void shared(String text, Optional<String> maybe) {
      receive(text, maybe);
    }

    @Override
    public void flat(
        ArrayList<String> names,
        Collection<Integer> numbers,
        EnumSet<Color> colors,
        TreeMap<String, Long> counts) {
      receive(names, numbers, colors, counts);
    }

    @Override
    public void deep(
        List<Page> pages, List<? extends Date> dates, Optional<Page> first, Page[] all) {
      receive(pages, dates, first, all);
    }

    @Override
    public void maps(
        EnumMap<Color, Date> byColor,
        TreeMap<String, List<Page>> byName,
        Map<List<String>, ? extends Date> byPath,
        TreeMap<Date, Date> byDate) {
      receive(byColor, byName, byPath, byDate);
    }

    @Override
    public void tooWide(byte[] a, byte b, byte c, byte d, byte e, byte f) {
      receive((Object) a);
    }

    @Override
    public byte[] content() {
      return kept;
    }

    @Override
    public ArrayList<Page> pages() {
      return keptPages;
    }

    @Override
    public CompletionStage<ArrayList<Page>> later() {
      return stage;
    }

    @Override
    public CompletionStage<byte[]> laterContent() {
      return CompletableFuture.completedFuture(kept);
    }
  }
}
