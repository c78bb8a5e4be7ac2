import dev.rondo.ActorSystem;
import dev.rondo.Cow;
import gallery.Gallery;
import gallery.GalleryRef;
import gallery.Gallery.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What is shared is not copied until somebody writes, and handles end with their handlers. */
public class Scenario implements Runnable {

  private static class Curator implements Gallery {
    private final List<Object> seen = new ArrayList<>();
    private Cow<byte[]> kept;
    private Cow<byte[]> forgotten;

    @Override
    public void show(Cow<byte[]> image) {
      forgotten = image;
      seen.add(image.read());
    }

    // @start region="receive"
    @Override
    public void hand(Cow<Page> page, String to) {
      page.write().text()[0] = to.charAt(0); // The same page, if nobody else holds it.
      seen.add(page.read());
    }

    @Override
    public long sizeOf(Cow<byte[]> image) {
      kept = image.keep(); // Else it would end with this handler.
      return image.read().length;
    }

    // @end

    @Override
    public Cow<ArrayList<Page>> pages() {
      return Cow.adopt(new ArrayList<>(List.of(new Page(1, new char[] {'a'}))));
    }

    @Override
    public Cow<byte[]> last() {
      return kept;
    }

    @Override
    public CompletionStage<Cow<byte[]>> later(Cow<byte[]> original) {
      return CompletableFuture.completedFuture(original);
    }

    @Override
    public void words(Cow<String> word) {
      seen.add(word.write());
    }

    @Override
    public void wide(Cow<byte[]> a, String b, Cow<int[]> c, String d, String e) {
      c.write()[0]++;
      seen.add(a.read());
      seen.add(c.read());
    }
  }

  @Override
  public void run() {
    Curator curator = new Curator();
    byte[] bytes = {1, 2, 3};
    Cow<byte[]> image = Cow.adopt(bytes);
    Page page = new Page(7, new char[] {'x'});
    Cow<Page> moved = Cow.adopt(page);
    int[] numbers = {1};
    Cow<int[]> counted = Cow.adopt(numbers);
    try (ActorSystem system = ActorSystem.create("gallery")) {
      GalleryRef gallery = system.spawn(GalleryRef.CONTRACT, () -> curator);
      // @start region="send"
      gallery.show(image); // A handle for the gallery; this one stays.
      gallery.hand(moved, "me"); // This one goes.
      // @end
      check(throwsIllegalState(moved::read), "a handle that was moved can be read");
      check(gallery.sizeOf(image).join() == 3, "the size");
      check(throwsIllegalState(curator.forgotten::read), "a handle outlives its handler");
      check(curator.kept.read() == bytes, "a handle that is kept does not");
      Cow<ArrayList<Page>> pages = gallery.pages().join();
      check(pages.read().get(0).number() == 1, "the pages");
      Cow<byte[]> last = gallery.last().join();
      check(last.read() == bytes, "a reply is copied");
      check(throwsIllegalState(curator.kept::read), "a handle that is replied as moved stays");
      check(image.write() != bytes, "the bytes are written to while another holds them");
      check(last.write() == bytes, "the bytes are copied for the last who holds them");
      Cow<byte[]> later = gallery.later(last).join();
      check(later.read() == bytes, "a late reply is copied");
      gallery.words(Cow.adopt("word"));
      gallery.wide(image, "b", counted, "d", "e");
    }
    // A control message is in no order with the others.
    check(curator.seen.remove("word"), "the word");
    check(curator.seen.get(0) == bytes, "what is shown is copied");
    check(curator.seen.get(1) == page && page.text()[0] == 'm', "a page that is moved is copied");
    check(curator.seen.get(2) == image.read(), "of two in a message, one is copied that is read");
    check(((int[]) curator.seen.get(3))[0] == 2, "the other was not written to");
    check(numbers[0] == 1, "who sends sees what the receiver writes");
    check(counted.write() == numbers, "a handle of a message is left when it was handled");
    try (ActorSystem system = ActorSystem.create("copies")) {
      Copies.count(system);
      Copies.movedThroughStages(system);
    }
    Edges.pass();
  }

  private static boolean throwsIllegalState(Runnable code) {
    try {
      code.run();
      return false;
    } catch (IllegalStateException expected) {
      return true;
    }
  }

  private static void check(boolean isRight, String otherwise) {
    if (!isRight) {
      throw new AssertionError(otherwise);
    }
  }
}
