package shop;

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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Shop} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ShopDispatch extends GeneratedRef implements ShopRef {
  static final Contract<Shop, ShopRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int ORDER = 1;
  private static final int TREE = 2;
  private static final int PAGE = 3;
  private static final int NAMES = 4;
  private static final int NUMBERS = 5;
  private static final int ORDERS = 6;
  private static final int PAY = 7;
  private static final int RESULT = 8;
  private static final int EITHER = 9;
  private static final int COVERED = 10;
  private static final int REDACTED = 11;
  private static final int GRAPH = 12;
  private static final int WORDS = 13;
  private static final int FIND = 14;
  private static final int SEARCH = 15;

  private Shop behavior;

  private ShopDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ShopDispatch(ShopDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void order(Order order) {
    Order sentOrder = frozenOrder(order, "order");
    MessageSlot slot = cell.claim(this, ORDER);
    slot.ref0 = sentOrder;
    cell.publish(slot);
  }

  @Override
  public void tree(Tree tree) {
    Tree sentTree = frozenTree(tree, "tree");
    MessageSlot slot = cell.claim(this, TREE);
    slot.ref0 = sentTree;
    cell.publish(slot);
  }

  @Override
  public void page(Page<Order> page) {
    Page<Order> sentPage = frozenPageOfOrder(page, "page");
    MessageSlot slot = cell.claim(this, PAGE);
    slot.ref0 = sentPage;
    cell.publish(slot);
  }

  @Override
  public void names(Page<String> names) {
    Page<String> sentNames = frozenPageOfString(names, "names");
    MessageSlot slot = cell.claim(this, NAMES);
    slot.ref0 = sentNames;
    cell.publish(slot);
  }

  @Override
  public void numbers(Page<? extends BigDecimal> numbers) {
    Page<? extends BigDecimal> sentNumbers = frozenPageOfAnyBigDecimal(numbers, "numbers");
    MessageSlot slot = cell.claim(this, NUMBERS);
    slot.ref0 = sentNumbers;
    cell.publish(slot);
  }

  @Override
  public void orders(Page<? extends List<? extends BigDecimal>> orders) {
    Page<? extends List<? extends BigDecimal>> sentOrders = frozenPageOfAnyListOfAnyBigDecimal(
        orders, "orders");
    MessageSlot slot = cell.claim(this, ORDERS);
    slot.ref0 = sentOrders;
    cell.publish(slot);
  }

  @Override
  public void pay(Payment payment) {
    Payment sentPayment = frozenPayment(payment, "payment");
    MessageSlot slot = cell.claim(this, PAY);
    slot.ref0 = sentPayment;
    cell.publish(slot);
  }

  @Override
  public void result(Result<Order> result) {
    Result<Order> sentResult = frozenResultOfOrder(result, "result");
    MessageSlot slot = cell.claim(this, RESULT);
    slot.ref0 = sentResult;
    cell.publish(slot);
  }

  @Override
  public void either(Result<? extends Order> result) {
    Result<? extends Order> sentResult = frozenResultOfAnyOrder(result, "result");
    MessageSlot slot = cell.claim(this, EITHER);
    slot.ref0 = sentResult;
    cell.publish(slot);
  }

  @Override
  public void covered(Covered covered) {
    Covered sentCovered = frozenCovered(covered, "covered");
    MessageSlot slot = cell.claim(this, COVERED);
    slot.ref0 = sentCovered;
    cell.publish(slot);
  }

  @Override
  public void redacted(Redacted redacted) {
    Redacted sentRedacted = frozenRedacted(redacted, "redacted");
    MessageSlot slot = cell.claim(this, REDACTED);
    slot.ref0 = sentRedacted;
    cell.publish(slot);
  }

  @Override
  public void graph(Node node) {
    Node sentNode = frozenNode(node, "node");
    MessageSlot slot = cell.claim(this, GRAPH);
    slot.ref0 = sentNode;
    cell.publish(slot);
  }

  @Override
  public void words(Words words) {
    Words sentWords = frozenWords(words, "words");
    MessageSlot slot = cell.claim(this, WORDS);
    slot.ref0 = sentWords;
    cell.publish(slot);
  }

  @Override
  public Ask<Order> find(long id) {
    MessageSlot slot = cell.claimAsk(this, FIND);
    slot.word0 = id;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Result<Order>> search(List<Order> candidates) {
    List<Order> sentCandidates = frozenListOfOrder(candidates, "candidates");
    MessageSlot slot = cell.claimAsk(this, SEARCH);
    slot.ref0 = sentCandidates;
    return cell.publishAsk(slot);
  }

  @Override
  public ShopRef within(Duration timeout) {
    return new ShopDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case ORDER -> behavior.order((Order) slot.ref0);
      case TREE -> behavior.tree((Tree) slot.ref0);
      case PAGE -> behavior.page((Page<Order>) slot.ref0);
      case NAMES -> behavior.names((Page<String>) slot.ref0);
      case NUMBERS -> behavior.numbers((Page<? extends BigDecimal>) slot.ref0);
      case ORDERS -> behavior.orders((Page<? extends List<? extends BigDecimal>>) slot.ref0);
      case PAY -> behavior.pay((Payment) slot.ref0);
      case RESULT -> behavior.result((Result<Order>) slot.ref0);
      case EITHER -> behavior.either((Result<? extends Order>) slot.ref0);
      case COVERED -> behavior.covered((Covered) slot.ref0);
      case REDACTED -> behavior.redacted((Redacted) slot.ref0);
      case GRAPH -> behavior.graph((Node) slot.ref0);
      case WORDS -> behavior.words((Words) slot.ref0);
      case FIND -> cell.reply(slot, frozenOrder(behavior.find(slot.word0), "the reply"));
      case SEARCH -> cell.replyLater(slot, behavior.search((List<Order>) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case ORDER -> new ShopMessage.Order((Order) slot.ref0);
      case TREE -> new ShopMessage.Tree((Tree) slot.ref0);
      case PAGE -> new ShopMessage.Page((Page<Order>) slot.ref0);
      case NAMES -> new ShopMessage.Names((Page<String>) slot.ref0);
      case NUMBERS -> new ShopMessage.Numbers((Page<? extends BigDecimal>) slot.ref0);
      case ORDERS -> new ShopMessage.Orders((Page<? extends List<? extends BigDecimal>>) slot.ref0);
      case PAY -> new ShopMessage.Pay((Payment) slot.ref0);
      case RESULT -> new ShopMessage.Result((Result<Order>) slot.ref0);
      case EITHER -> new ShopMessage.Either((Result<? extends Order>) slot.ref0);
      case COVERED -> new ShopMessage.Covered((Covered) slot.ref0);
      case REDACTED -> new ShopMessage.Redacted((Redacted) slot.ref0);
      case GRAPH -> new ShopMessage.Graph((Node) slot.ref0);
      case WORDS -> new ShopMessage.Words((Words) slot.ref0);
      case FIND -> new ShopMessage.Find(slot.word0);
      case SEARCH -> new ShopMessage.Search((List<Order>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Shop) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object lateReply(int op, Object reply) {
    // Unchecked: it is what the handler of the same operation returned.
    return switch (op) {
      case SEARCH -> frozenResultOfOrder((Result<Order>) reply, "the reply");
      default -> reply;
    };
  }

  private static Order frozenOrder(Order order, String what) {
    if (order == null) {
      return null;
    }
    return new Order(order.id(), Frozen.list(order.lines(), what), frozenMapOfStringAndPageOfString(
        order.notes(), what));
  }

  private static Tree frozenTree(Tree tree, String what) {
    if (tree == null) {
      return null;
    }
    return new Tree(tree.name(), frozenListOfTree(tree.children(), what));
  }

  private static Page<Order> frozenPageOfOrder(Page<Order> page, String what) {
    if (page == null) {
      return null;
    }
    return new Page<>(frozenOrder(page.first(), what), frozenListOfOrder(page.items(), what));
  }

  private static Page<String> frozenPageOfString(Page<String> page, String what) {
    if (page == null) {
      return null;
    }
    return new Page<>(page.first(), Frozen.list(page.items(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Page<? extends BigDecimal> frozenPageOfAnyBigDecimal(
      Page<? extends BigDecimal> page, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (page == null) {
      return null;
    }
    return new Page(page.first(), Frozen.list(page.items(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Page<? extends List<? extends BigDecimal>> frozenPageOfAnyListOfAnyBigDecimal(
      Page<? extends List<? extends BigDecimal>> page, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (page == null) {
      return null;
    }
    return new Page(Frozen.list(page.first(), what), frozenListOfAnyListOfAnyBigDecimal(
        page.items(), what));
  }

  private static Payment frozenPayment(Payment payment, String what) {
    if (payment instanceof Payment.Vouchers vouchers) {
      return frozenVouchers(vouchers, what);
    }
    if (payment instanceof Payment.Later later) {
      return frozenLater(later, what);
    }
    return payment;
  }

  private static Result<Order> frozenResultOfOrder(Result<Order> result, String what) {
    if (result instanceof Result.Found<Order> found) {
      return frozenFoundOfOrder(found, what);
    }
    if (result instanceof Result.Tagged<Order, ?> tagged) {
      return frozenTaggedOfOrderAndAny(tagged, what);
    }
    return result;
  }

  private static Result<? extends Order> frozenResultOfAnyOrder(Result<? extends Order> result,
      String what) {
    if (result instanceof Result.Found<? extends Order> found) {
      return frozenFoundOfAnyOrder(found, what);
    }
    if (result instanceof Result.Tagged<? extends Order, ?> tagged) {
      return frozenTaggedOfAnyOrderAndAny(tagged, what);
    }
    return result;
  }

  private static Covered frozenCovered(Covered covered, String what) {
    if (covered == null) {
      return null;
    }
    return new Covered(Frozen.list(covered.names(), what));
  }

  private static Redacted frozenRedacted(Redacted redacted, String what) {
    if (redacted == null) {
      return null;
    }
    return new Redacted(Frozen.list(redacted.names(), what), frozenPayment(redacted.payment(),
        what), frozenOptionalOfListOfString(redacted.notes(), what), Frozen.list(redacted.rest(),
        what));
  }

  private static Node frozenNode(Node node, String what) {
    if (node == null) {
      return null;
    }
    return new Node(node.value(), frozenEdge(node.edge(), what));
  }

  @SuppressWarnings("deprecation")
  private static Words frozenWords(Words words, String what) {
    // Deprecation: a rebuilt record has all of its components.
    if (words == null) {
      return null;
    }
    return new Words(Frozen.list(words.words(), what), Frozen.list(words.what(), what), Frozen.list(
        words.order(), what), words.exact());
  }

  private static List<Order> frozenListOfOrder(List<Order> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<Order> elements = new FrozenElements<>(list, what);
    for (Order element : list) {
      elements.add(frozenOrder(element, what));
    }
    return elements.toList();
  }

  private static Map<String, Page<String>> frozenMapOfStringAndPageOfString(
      Map<String, Page<String>> map, String what) {
    if (map == null) {
      return null;
    }
    FrozenEntries<String, Page<String>> entries = new FrozenEntries<>(map, what);
    for (Map.Entry<String, Page<String>> entry : map.entrySet()) {
      entries.add(entry.getKey(), frozenPageOfString(entry.getValue(), what));
    }
    return entries.toMap();
  }

  private static List<Tree> frozenListOfTree(List<Tree> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<Tree> elements = new FrozenElements<>(list, what);
    for (Tree element : list) {
      elements.add(frozenTree(element, what));
    }
    return elements.toList();
  }

  private static List<? extends List<? extends BigDecimal>> frozenListOfAnyListOfAnyBigDecimal(
      List<? extends List<? extends BigDecimal>> list, String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<List<? extends BigDecimal>> elements = new FrozenElements<>(list, what);
    for (List<? extends BigDecimal> element : list) {
      elements.add(Frozen.list(element, what));
    }
    return elements.toList();
  }

  private static Payment.Vouchers frozenVouchers(Payment.Vouchers vouchers, String what) {
    if (vouchers == null) {
      return null;
    }
    return new Payment.Vouchers(Frozen.set(vouchers.codes(), what));
  }

  private static Payment.Later frozenLater(Payment.Later later, String what) {
    if (later instanceof Payment.Instalments instalments) {
      return frozenInstalments(instalments, what);
    }
    return later;
  }

  private static Result.Found<Order> frozenFoundOfOrder(Result.Found<Order> found, String what) {
    if (found == null) {
      return null;
    }
    return new Result.Found<>(frozenListOfOrder(found.values(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Result.Tagged<Order, ?> frozenTaggedOfOrderAndAny(Result.Tagged<Order, ?> tagged,
      String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (tagged == null) {
      return null;
    }
    return new Result.Tagged(frozenOrder(tagged.value(), what), Frozen.list(tagged.tags(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Result.Found<? extends Order> frozenFoundOfAnyOrder(
      Result.Found<? extends Order> found, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (found == null) {
      return null;
    }
    return new Result.Found(frozenListOfAnyOrder(found.values(), what));
  }

  @SuppressWarnings({
      "rawtypes",
      "unchecked"
  })
  private static Result.Tagged<? extends Order, ?> frozenTaggedOfAnyOrderAndAny(
      Result.Tagged<? extends Order, ?> tagged, String what) {
    // Rawtypes: what a wildcard stands for has no name.
    // Unchecked: a rebuilt record has the type arguments that it had.
    if (tagged == null) {
      return null;
    }
    return new Result.Tagged(frozenOrder(tagged.value(), what), Frozen.list(tagged.tags(), what));
  }

  private static Optional<List<String>> frozenOptionalOfListOfString(
      Optional<List<String>> optional, String what) {
    if (optional == null || optional.isEmpty()) {
      return optional;
    }
    List<String> content = optional.get();
    List<String> frozen = Frozen.list(content, what);
    return Frozen.isSame(frozen, content) ? optional : Optional.of(frozen);
  }

  private static Node.Edge frozenEdge(Node.Edge edge, String what) {
    if (edge == null) {
      return null;
    }
    return new Node.Edge(frozenOptionalOfNode(edge.to(), what), frozenMarks(edge.marks(), what));
  }

  private static Payment.Instalments frozenInstalments(Payment.Instalments instalments,
      String what) {
    if (instalments == null) {
      return null;
    }
    return new Payment.Instalments(Frozen.set(instalments.days(), what));
  }

  private static List<? extends Order> frozenListOfAnyOrder(List<? extends Order> list,
      String what) {
    if (list == null) {
      return null;
    }
    FrozenElements<Order> elements = new FrozenElements<>(list, what);
    for (Order element : list) {
      elements.add(frozenOrder(element, what));
    }
    return elements.toList();
  }

  private static Optional<Node> frozenOptionalOfNode(Optional<Node> optional, String what) {
    if (optional == null || optional.isEmpty()) {
      return optional;
    }
    Node content = optional.get();
    Node frozen = frozenNode(content, what);
    return Frozen.isSame(frozen, content) ? optional : Optional.of(frozen);
  }

  private static Marks frozenMarks(Marks marks, String what) {
    if (marks == null) {
      return null;
    }
    return new Marks(Frozen.set(marks.names(), what));
  }

  private static final class Descriptor extends GeneratedContract<Shop, ShopRef> {
    private Descriptor() {
      super(
          FORMAT,
          Shop.class,
          Operation.tell("order", Order.class),
          Operation.tell("tree", Tree.class),
          Operation.tell("page", Page.class),
          Operation.tell("names", Page.class),
          Operation.tell("numbers", Page.class),
          Operation.tell("orders", Page.class),
          Operation.tell("pay", Payment.class),
          Operation.tell("result", Result.class),
          Operation.tell("either", Result.class),
          Operation.tell("covered", Covered.class),
          Operation.tell("redacted", Redacted.class),
          Operation.tell("graph", Node.class),
          Operation.tell("words", Words.class),
          Operation.ask("find", long.class),
          Operation.ask("search", List.class));
    }

    @Override
    public ShopRef newRef(Cell cell) {
      return new ShopDispatch(cell);
    }
  }
}
