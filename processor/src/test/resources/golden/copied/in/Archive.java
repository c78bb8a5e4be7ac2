package archive;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import java.nio.ByteBuffer;
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
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Archive {
  void bytes(@Copied byte[] bytes);

  void table(@Copied int[][] table, @Copied String[] names);

  void library(@Copied BitSet bits, @Copied Date date, @Copied StringBuilder text);

  void buffer(@Copied ByteBuffer buffer);

  void shared(@Copied String text, @Copied Optional<String> maybe);

  void flat(
      @Copied ArrayList<String> names,
      @Copied Collection<Integer> numbers,
      @Copied EnumSet<Color> colors,
      @Copied TreeMap<String, Long> counts);

  void deep(
      @Copied List<Page> pages,
      @Copied List<? extends Date> dates,
      @Copied Optional<Page> first,
      @Copied Page[] all);

  void maps(
      @Copied EnumMap<Color, Date> byColor,
      @Copied TreeMap<String, List<Page>> byName,
      @Copied Map<List<String>, ? extends Date> byPath,
      @Copied TreeMap<Date, Date> byDate);

  void tooWide(@Copied byte[] a, byte b, byte c, byte d, byte e, byte f);

  @Copied
  byte[] content();

  @Copied
  ArrayList<Page> pages() throws Missing;

  @Copied
  CompletionStage<ArrayList<Page>> later();

  @Copied
  CompletionStage<byte[]> laterContent();
}
