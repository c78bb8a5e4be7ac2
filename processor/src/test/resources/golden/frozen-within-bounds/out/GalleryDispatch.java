package gallery;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenElements;
import dev.rondo.spi.FrozenEntries;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Gallery} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class GalleryDispatch<V> extends GeneratedRef implements GalleryRef<V> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int CHOOSE = 1;
  private static final int OFFER = 2;
  private static final int HANG = 3;
  private static final int LABEL = 4;
  private static final int MEASURE = 5;
  private static final int ANY = 6;
  private static final int TEXT = 7;
  private static final int COMPARABLE = 8;
  private static final int LOWER = 9;
  private static final int REPEAT = 10;
  private static final int PAIR = 11;
  private static final int RIGHT = 12;

  private Gallery<V> behavior;

  private GalleryDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private GalleryDispatch(GalleryDispatch<V> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <V> Contract<Gallery<V>, GalleryRef<V>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Gallery<V>, GalleryRef<V>>) CONTRACT;
  }

  @Override
  public void choose(Gallery.Choice<?> choice) {
    Gallery.Choice<?> sentChoice = frozenChoiceOfAny(choice, "choice");
    MessageSlot slot = cell.claim(this, CHOOSE);
    slot.ref0 = sentChoice;
    cell.publish(slot);
  }

  @Override
  public void offer(Gallery.Offer<?> offer) {
    Gallery.Offer<?> sentOffer = frozenOfferOfAny(offer, "offer");
    MessageSlot slot = cell.claim(this, OFFER);
    slot.ref0 = sentOffer;
    cell.publish(slot);
  }

  @Override
  public void hang(Gallery.Page<? extends Gallery.Shape> page) {
    Gallery.Page<? extends Gallery.Shape> sentPage = frozenPageOfAnyShape(page, "page");
    MessageSlot slot = cell.claim(this, HANG);
    slot.ref0 = sentPage;
    cell.publish(slot);
  }

  @Override
  public void label(Gallery.Labels<? extends Gallery.Shape> labels) {
    Gallery.Labels<? extends Gallery.Shape> sentLabels = frozenLabelsOfAnyShape(labels, "labels");
    MessageSlot slot = cell.claim(this, LABEL);
    slot.ref0 = sentLabels;
    cell.publish(slot);
  }

  @Override
  public void measure(Gallery.Measures<? extends Comparable<?>> measures) {
    Gallery.Measures<? extends Comparable<?>> sentMeasures = frozenMeasuresOfAnyComparableOfAny(
        measures, "measures");
    MessageSlot slot = cell.claim(this, MEASURE);
    slot.ref0 = sentMeasures;
    cell.publish(slot);
  }

  @Override
  public void any(Gallery.Answer<?> answer) {
    Gallery.Answer<?> sentAnswer = frozenAnswerOfAny(answer, "answer");
    MessageSlot slot = cell.claim(this, ANY);
    slot.ref0 = sentAnswer;
    cell.publish(slot);
  }

  @Override
  public void text(Gallery.Answer<String> answer) {
    Gallery.Answer<String> sentAnswer = frozenAnswerOfString(answer, "answer");
    MessageSlot slot = cell.claim(this, TEXT);
    slot.ref0 = sentAnswer;
    cell.publish(slot);
  }

  @Override
  public void comparable(Gallery.Answer<? extends Comparable<?>> answer) {
    Gallery.Answer<? extends Comparable<?>> sentAnswer = frozenAnswerOfAnyComparableOfAny(answer,
        "answer");
    MessageSlot slot = cell.claim(this, COMPARABLE);
    slot.ref0 = sentAnswer;
    cell.publish(slot);
  }

  @Override
  public void lower(Gallery.Answer<? super BigDecimal> answer) {
    Gallery.Answer<? super BigDecimal> sentAnswer = frozenAnswerOfAny_(answer, "answer");
    MessageSlot slot = cell.claim(this, LOWER);
    slot.ref0 = sentAnswer;
    cell.publish(slot);
  }

  @Override
  public Ask<Gallery.Answer<V>> repeat(Gallery.Answer<V> answer) {
    Gallery.Answer<V> sentAnswer = Vouched.checked(frozenAnswerOfV(answer, "answer"), "answer");
    MessageSlot slot = cell.claimAsk(this, REPEAT);
    slot.ref0 = sentAnswer;
    return cell.publishAsk(slot);
  }

  @Override
  public void pair(Gallery.Pairing<V, V> pairing) {
    Gallery.Pairing<V, V> sentPairing = Vouched.checked(frozenPairingOfVAndV(pairing,
        "pairing"), "pairing");
    MessageSlot slot = cell.claim(this, PAIR);
    slot.ref0 = sentPairing;
    cell.publish(slot);
  }

  @Override
  public void right(Gallery.Pairing<Void, String> pairing) {
    Gallery.Pairing<Void, String> sentPairing = frozenPairingOfVoidAndString(pairing, "pairing");
    MessageSlot slot = cell.claim(this, RIGHT);
    slot.ref0 = sentPairing;
    cell.publish(slot);
  }

  @Override
  public GalleryRef<V> within(Duration timeout) {
    return new GalleryDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case CHOOSE -> behavior.choose((Gallery.Choice<?>) slot.ref0);
      case OFFER -> behavior.offer((Gallery.Offer<?>) slot.ref0);
      case HANG -> behavior.hang((Gallery.Page<? extends Gallery.Shape>) slot.ref0);
      case LABEL -> behavior.label((Gallery.Labels<? extends Gallery.Shape>) slot.ref0);
      case MEASURE -> behavior.measure((Gallery.Measures<? extends Comparable<?>>) slot.ref0);
      case ANY -> behavior.any((Gallery.Answer<?>) slot.ref0);
      case TEXT -> behavior.text((Gallery.Answer<String>) slot.ref0);
      case COMPARABLE -> behavior.comparable((Gallery.Answer<? extends Comparable<?>>) slot.ref0);
      case LOWER -> behavior.lower((Gallery.Answer<? super BigDecimal>) slot.ref0);
      case REPEAT -> cell.reply(slot, Vouched.checked(frozenAnswerOfV(behavior.repeat(
          (Gallery.Answer<V>) slot.ref0), "the reply"), "the reply"));
      case PAIR -> behavior.pair((Gallery.Pairing<V, V>) slot.ref0);
      case RIGHT -> behavior.right((Gallery.Pairing<Void, String>) slot.ref0);
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case CHOOSE -> new GalleryMessage.Choose<V>((Gallery.Choice<?>) slot.ref0);
      case OFFER -> new GalleryMessage.Offer<V>((Gallery.Offer<?>) slot.ref0);
      case HANG -> new GalleryMessage.Hang<V>((Gallery.Page<? extends Gallery.Shape>) slot.ref0);
      case LABEL -> new GalleryMessage.Label<V>(
          (Gallery.Labels<? extends Gallery.Shape>) slot.ref0);
      case MEASURE -> new GalleryMessage.Measure<V>(
          (Gallery.Measures<? extends Comparable<?>>) slot.ref0);
      case ANY -> new GalleryMessage.Any<V>((Gallery.Answer<?>) slot.ref0);
      case TEXT -> new GalleryMessage.Text<V>((Gallery.Answer<String>) slot.ref0);
      case COMPARABLE -> new GalleryMessage.Comparable<V>(
          (Gallery.Answer<? extends Comparable<?>>) slot.ref0);
      case LOWER -> new GalleryMessage.Lower<V>((Gallery.Answer<? super BigDecimal>) slot.ref0);
      case REPEAT -> new GalleryMessage.Repeat<V>((Gallery.Answer<V>) slot.ref0);
      case PAIR -> new GalleryMessage.Pair<V>((Gallery.Pairing<V, V>) slot.ref0);
      case RIGHT -> new GalleryMessage.Right<V>((Gallery.Pairing<Void, String>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Gallery<V>) behavior;
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Choice<?> frozenChoiceOfAny(Gallery.Choice<?> choice, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (choice == null) {
      return null;
    }
    return new Gallery.Choice(choice.first(), Frozen.list(choice.others(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Offer<?> frozenOfferOfAny(Gallery.Offer<?> offer, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (offer == null) {
      return null;
    }
    return new Gallery.Offer(frozenChoiceOfAnyEnumOfAny(offer.choice(), what), frozenMap(
        offer.more(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Page<? extends Gallery.Shape> frozenPageOfAnyShape(
      Gallery.Page<? extends Gallery.Shape> page, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (page == null) {
      return null;
    }
    return new Gallery.Page(frozenShape(page.first(), what), frozenListOfAnyShape(page.others(),
        what), frozenMap_(page.named(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Labels<? extends Gallery.Shape> frozenLabelsOfAnyShape(
      Gallery.Labels<? extends Gallery.Shape> labels, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (labels == null) {
      return null;
    }
    return new Gallery.Labels((Gallery.Named) frozenShape(labels.first(), what),
        frozenListOfAnyShape(labels.others(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Measures<? extends Comparable<?>> frozenMeasuresOfAnyComparableOfAny(
      Gallery.Measures<? extends Comparable<?>> measures, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (measures == null) {
      return null;
    }
    return new Gallery.Measures(measures.least(), frozenOptional(measures.others(), what));
  }

  private static Gallery.Answer<?> frozenAnswerOfAny(Gallery.Answer<?> answer, String what) {
    if (answer instanceof Gallery.Amounts<?> amounts) {
      return frozenAmountsOfAny(amounts, what);
    }
    if (answer instanceof Gallery.Names names) {
      return frozenNames(names, what);
    }
    if (answer instanceof Gallery.Twins<?> twins) {
      return frozenTwinsOfAny(twins, what);
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private static Gallery.Answer<String> frozenAnswerOfString(Gallery.Answer<String> answer,
      String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if (answer instanceof Gallery.Names names) {
      return frozenNames(names, what);
    }
    if ((Object) answer instanceof Gallery.Twins<?> twins) {
      return (Gallery.Answer<String>) (Gallery.Answer<?>) frozenTwinsOfAny(twins, what);
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private static Gallery.Answer<? extends Comparable<?>> frozenAnswerOfAnyComparableOfAny(
      Gallery.Answer<? extends Comparable<?>> answer, String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if (answer instanceof Gallery.Amounts<? extends Comparable<?>> amounts) {
      return frozenAmountsOfAnyComparableOfAny(amounts, what);
    }
    if (answer instanceof Gallery.Names names) {
      return frozenNames(names, what);
    }
    if ((Object) answer instanceof Gallery.Twins<?> twins) {
      return (Gallery.Answer<? extends Comparable<?>>) (Gallery.Answer<?>) frozenTwinsOfAny(twins,
          what);
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private static Gallery.Answer<? super BigDecimal> frozenAnswerOfAny_(
      Gallery.Answer<? super BigDecimal> answer, String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if (answer instanceof Gallery.Amounts<? super BigDecimal> amounts) {
      return frozenAmountsOfAny_(amounts, what);
    }
    if ((Object) answer instanceof Gallery.Twins<?> twins) {
      return (Gallery.Answer<? super BigDecimal>) (Gallery.Answer<?>) frozenTwinsOfAny(twins, what);
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private Gallery.Answer<V> frozenAnswerOfV(Gallery.Answer<V> answer, String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if ((Object) answer instanceof Gallery.Amounts<?> amounts) {
      return (Gallery.Answer<V>) (Gallery.Answer<?>) frozenAmountsOfAny(amounts, what);
    }
    if ((Object) answer instanceof Gallery.Names names) {
      return (Gallery.Answer<V>) (Gallery.Answer<?>) frozenNames(names, what);
    }
    if ((Object) answer instanceof Gallery.Twins<?> twins) {
      return (Gallery.Answer<V>) (Gallery.Answer<?>) frozenTwinsOfAny(twins, what);
    }
    return answer;
  }

  @SuppressWarnings("unchecked")
  private Gallery.Pairing<V, V> frozenPairingOfVAndV(Gallery.Pairing<V, V> pairing, String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if ((Object) pairing instanceof Gallery.Same<?> same) {
      return (Gallery.Pairing<V, V>) (Gallery.Pairing<?, ?>) frozenSameOfV((Gallery.Same<V>) same,
          what);
    }
    if ((Object) pairing instanceof Gallery.Right<?> right) {
      return (Gallery.Pairing<V, V>) (Gallery.Pairing<?, ?>) frozenRightOfV(
          (Gallery.Right<V>) right, what);
    }
    return pairing;
  }

  @SuppressWarnings("unchecked")
  private static Gallery.Pairing<Void, String> frozenPairingOfVoidAndString(
      Gallery.Pairing<Void, String> pairing, String what) {
    // Unchecked: a frozen value has the type arguments that it had.
    if ((Object) pairing instanceof Gallery.Same<?> same) {
      return (Gallery.Pairing<Void, String>) (Gallery.Pairing<?, ?>) frozenSameOfVoid(
          (Gallery.Same<Void>) same, what);
    }
    if (pairing instanceof Gallery.Right<String> right) {
      return frozenRightOfString(right, what);
    }
    return pairing;
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Choice<? extends Enum<?>> frozenChoiceOfAnyEnumOfAny(
      Gallery.Choice<? extends Enum<?>> choice, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (choice == null) {
      return null;
    }
    return new Gallery.Choice(choice.first(), Frozen.list(choice.others(), what));
  }

  private static Map<String, ? extends List<? extends Enum<?>>> frozenMap(
      Map<String, ? extends List<? extends Enum<?>>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, List<? extends Enum<?>>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, ? extends List<? extends Enum<?>>> entry : map.entrySet()) {
      entries.add(entry.getKey(), Frozen.list(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Gallery.Shape frozenShape(Gallery.Shape shape, String what) {
    if (shape instanceof Gallery.Polygon polygon) {
      return frozenPolygon(polygon, what);
    }
    return shape;
  }

  private static List<? extends Gallery.Shape> frozenListOfAnyShape(
      List<? extends Gallery.Shape> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<Gallery.Shape> elements = new FrozenElements<>(list, what);
    for (Gallery.Shape element : list) {
      elements.add(frozenShape(element, what));
    }
    return elements.toList();
  }

  private static Map<String, ? extends List<? extends Gallery.Shape>> frozenMap_(
      Map<String, ? extends List<? extends Gallery.Shape>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, List<? extends Gallery.Shape>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, ? extends List<? extends Gallery.Shape>> entry : map.entrySet()) {
      entries.add(entry.getKey(), frozenListOfAnyShape(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static Optional<? extends List<? extends BigDecimal>> frozenOptional(
      Optional<? extends List<? extends BigDecimal>> optional, String what) {
    if (optional == null || optional.isEmpty()) {
      return optional;
    }
    List<? extends BigDecimal> content = optional.get();
    List<? extends BigDecimal> frozen = Frozen.list(content, what);
    return Frozen.isSame(frozen, content) ? optional : Optional.of(frozen);
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Amounts<?> frozenAmountsOfAny(Gallery.Amounts<?> amounts, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (amounts == null) {
      return null;
    }
    return new Gallery.Amounts(Frozen.list(amounts.amounts(), what));
  }

  private static Gallery.Names frozenNames(Gallery.Names names, String what) {
    if (names == null) {
      return null;
    }
    return new Gallery.Names(Frozen.list(names.names(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Twins<?> frozenTwinsOfAny(Gallery.Twins<?> twins, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (twins == null) {
      return null;
    }
    return new Gallery.Twins(frozenAnswerOfAny(twins.one(), what), frozenAnswerOfAny(twins.other(),
        what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Amounts<? extends Comparable<?>> frozenAmountsOfAnyComparableOfAny(
      Gallery.Amounts<? extends Comparable<?>> amounts, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (amounts == null) {
      return null;
    }
    return new Gallery.Amounts(Frozen.list(amounts.amounts(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Gallery.Amounts<? super BigDecimal> frozenAmountsOfAny_(
      Gallery.Amounts<? super BigDecimal> amounts, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (amounts == null) {
      return null;
    }
    return new Gallery.Amounts(Frozen.list(amounts.amounts(), what));
  }

  private Gallery.Same<V> frozenSameOfV(Gallery.Same<V> same, String what) {
    if (same == null) {
      return null;
    }
    return new Gallery.Same<>(Frozen.list(same.both(), what));
  }

  private Gallery.Right<V> frozenRightOfV(Gallery.Right<V> right, String what) {
    if (right == null) {
      return null;
    }
    return new Gallery.Right<>(Frozen.list(right.right(), what));
  }

  private static Gallery.Same<Void> frozenSameOfVoid(Gallery.Same<Void> same, String what) {
    if (same == null) {
      return null;
    }
    return new Gallery.Same<>(Frozen.list(same.both(), what));
  }

  private static Gallery.Right<String> frozenRightOfString(Gallery.Right<String> right,
      String what) {
    if (right == null) {
      return null;
    }
    return new Gallery.Right<>(Frozen.list(right.right(), what));
  }

  private static Gallery.Polygon frozenPolygon(Gallery.Polygon polygon, String what) {
    if (polygon == null) {
      return null;
    }
    return new Gallery.Polygon(polygon.name(), Frozen.list(polygon.points(), what));
  }

  private static final class Descriptor<V> extends GeneratedContract<Gallery<V>, GalleryRef<V>> {
    private Descriptor() {
      super(
          FORMAT,
          Gallery.class,
          Operation.tell("choose", Gallery.Choice.class),
          Operation.tell("offer", Gallery.Offer.class),
          Operation.tell("hang", Gallery.Page.class),
          Operation.tell("label", Gallery.Labels.class),
          Operation.tell("measure", Gallery.Measures.class),
          Operation.tell("any", Gallery.Answer.class),
          Operation.tell("text", Gallery.Answer.class),
          Operation.tell("comparable", Gallery.Answer.class),
          Operation.tell("lower", Gallery.Answer.class),
          Operation.ask("repeat", Gallery.Answer.class),
          Operation.tell("pair", Gallery.Pairing.class),
          Operation.tell("right", Gallery.Pairing.class));
    }

    @Override
    public GalleryRef<V> newRef(Cell cell) {
      return new GalleryDispatch<>(cell);
    }
  }
}
