package gallery;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import dev.rondo.MailboxFullException;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Handles;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Gallery} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class GalleryDispatch extends GeneratedRef implements GalleryRef {
  static final Contract<Gallery, GalleryRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SHOW = 1;
  private static final int HAND = 2;
  private static final int SIZE_OF = 3;
  private static final int PAGES = 4;
  private static final int LAST = 5;
  private static final int LATER = 6;
  private static final int WORDS = 7;
  private static final int WIDE = 8;

  private Gallery behavior;

  private GalleryDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private GalleryDispatch(GalleryDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void show(Cow<byte[]> image) {
    Cow<byte[]> sentImage = Handles.shared(image, original -> original.clone());
    try {
      MessageSlot slot = cell.claim(this, SHOW);
      slot.ref0 = sentImage;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(image, sentImage);
      throw full;
    }
  }

  @Override
  public void hand(Cow<Gallery.Page> page, String to) {
    Cow<Gallery.Page> sentPage = Handles.moved(page, original -> Gallery_PageCopier.copy(original));
    try {
      MessageSlot slot = cell.claim(this, HAND);
      slot.ref0 = sentPage;
      slot.ref1 = to;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(page, sentPage);
      throw full;
    }
  }

  @Override
  public Ask<Long> sizeOf(Cow<byte[]> image) {
    Cow<byte[]> sentImage = Handles.shared(image, original -> original.clone());
    try {
      MessageSlot slot = cell.claimAsk(this, SIZE_OF);
      slot.ref0 = sentImage;
      return cell.publishAsk(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(image, sentImage);
      throw full;
    }
  }

  @Override
  public Ask<Cow<ArrayList<Gallery.Page>>> pages() {
    return cell.publishAsk(cell.claimAsk(this, PAGES));
  }

  @Override
  public Ask<Cow<byte[]>> last() {
    return cell.publishAsk(cell.claimAsk(this, LAST));
  }

  @Override
  public Ask<Cow<byte[]>> later(Cow<byte[]> original_) {
    Cow<byte[]> sentOriginal_ = Handles.shared(original_, original -> original.clone());
    try {
      MessageSlot slot = cell.claimAsk(this, LATER);
      slot.ref0 = sentOriginal_;
      return cell.publishAsk(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(original_, sentOriginal_);
      throw full;
    }
  }

  @Override
  public void words(Cow<String> word) {
    Cow<String> sentWord = Handles.shared(word, original -> original);
    try {
      MessageSlot slot = cell.claimControl(this, WORDS);
      slot.ref0 = sentWord;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(word, sentWord);
      throw full;
    }
  }

  @Override
  public void wide(Cow<byte[]> a, String b, Cow<int[]> c, String d, String e) {
    Handles.check(false, a, c);
    Cow<byte[]> sentA = Handles.shared(a, original -> original.clone());
    Cow<int[]> sentC = Handles.shared(c, original -> original.clone());
    try {
      GalleryMessage.Wide message = new GalleryMessage.Wide(sentA, b, sentC, d, e);
      MessageSlot slot = cell.claim(this, WIDE);
      slot.ref0 = message;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(a, sentA);
      Handles.takenBack(c, sentC);
      throw full;
    }
  }

  @Override
  public GalleryRef within(Duration timeout) {
    return new GalleryDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case SHOW -> {
        behavior.show((Cow<byte[]>) slot.ref0);
        Handles.handled(slot.ref0);
      }
      case HAND -> {
        behavior.hand((Cow<Gallery.Page>) slot.ref0, (String) slot.ref1);
        Handles.handled(slot.ref0);
      }
      case SIZE_OF -> {
        cell.reply(slot, behavior.sizeOf((Cow<byte[]>) slot.ref0));
        Handles.handled(slot.ref0);
      }
      case PAGES -> cell.reply(slot, Handles.shared(behavior.pages(),
          original -> copyOfPageArrayList(original)));
      case LAST -> cell.reply(slot, Handles.moved(behavior.last(), original -> original.clone()));
      case LATER -> {
        cell.replyLaterInTurn(slot, behavior.later((Cow<byte[]>) slot.ref0), slot.ref0);
      }
      case WORDS -> {
        behavior.words((Cow<String>) slot.ref0);
        Handles.handled(slot.ref0);
      }
      case WIDE -> {
        GalleryMessage.Wide message = (GalleryMessage.Wide) slot.ref0;
        behavior.wide(message.a(), message.b(), message.c(), message.d(), message.e());
        Handles.handled(message.a());
        Handles.handled(message.c());
      }
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case SHOW -> new GalleryMessage.Show((Cow<byte[]>) slot.ref0);
      case HAND -> new GalleryMessage.Hand((Cow<Gallery.Page>) slot.ref0, (String) slot.ref1);
      case SIZE_OF -> new GalleryMessage.SizeOf((Cow<byte[]>) slot.ref0);
      case PAGES -> new GalleryMessage.Pages();
      case LAST -> new GalleryMessage.Last();
      case LATER -> new GalleryMessage.Later((Cow<byte[]>) slot.ref0);
      case WORDS -> new GalleryMessage.Words((Cow<String>) slot.ref0);
      case WIDE -> (GalleryMessage.Wide) slot.ref0;
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Gallery) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void drop(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case SHOW -> {
        Handles.dropped(slot.ref0);
      }
      case HAND -> {
        Handles.dropped(slot.ref0);
      }
      case SIZE_OF -> {
        Handles.dropped(slot.ref0);
      }
      case LATER -> {
        Handles.dropped(slot.ref0);
      }
      case WORDS -> {
        Handles.dropped(slot.ref0);
      }
      case WIDE -> {
        GalleryMessage.Wide message = (GalleryMessage.Wide) slot.ref0;
        Handles.dropped(message.a());
        Handles.dropped(message.c());
      }
      default -> {}
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void share(MessageSlot slot, MessageSlot copy) {
    // Unchecked: a slot is filled by the method of the same operation only.
    super.share(slot, copy);
    switch (slot.op) {
      case SHOW -> {
        copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      case HAND -> {
        copy.ref0 = Handles.shared((Cow<Gallery.Page>) slot.ref0,
            original -> Gallery_PageCopier.copy(original));
      }
      case SIZE_OF -> {
        copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      case LATER -> {
        copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      case WORDS -> {
        copy.ref0 = Handles.shared((Cow<String>) slot.ref0, original -> original);
      }
      case WIDE -> {
        GalleryMessage.Wide message = (GalleryMessage.Wide) slot.ref0;
        Cow<byte[]> ownA = Handles.shared(message.a(), original -> original.clone());
        Cow<int[]> ownC = Handles.shared(message.c(), original -> original.clone());
        copy.ref0 = new GalleryMessage.Wide(ownA, message.b(), ownC, message.d(), message.e());
      }
      default -> {}
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case LATER -> Handles.shared((Cow<byte[]>) reply, original -> original.clone());
      default -> reply;
    };
  }

  private static ArrayList<Gallery.Page> copyOfPageArrayList(ArrayList<Gallery.Page> original) {
    return Copies.ofWhole(original, (part, within) -> copyOfPageArrayList(part, within));
  }

  private static ArrayList<Gallery.Page> copyOfPageArrayList(ArrayList<Gallery.Page> original,
      Copies copies) {
    ArrayList<Gallery.Page> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, Gallery_PageCopier::copy));
    return copy;
  }

  private static final class Descriptor extends GeneratedContract<Gallery, GalleryRef> {
    private Descriptor() {
      super(
          FORMAT,
          Gallery.class,
          Operation.tell("show", Cow.class),
          Operation.tell("hand", Cow.class, String.class),
          Operation.ask("sizeOf", Cow.class),
          Operation.ask("pages"),
          Operation.ask("last"),
          Operation.ask("later", Cow.class),
          Operation.tell("words", Cow.class),
          Operation.tell("wide", Cow.class, String.class, Cow.class, String.class, String.class));
    }

    @Override
    public GalleryRef newRef(Cell cell) {
      return new GalleryDispatch(cell);
    }
  }
}
