package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rondo.ActorSystem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {

  private final Keeper keeper = new Keeper();
  private ShopRef shop;

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("shop")) {
      shop = system.spawn(ShopRef.CONTRACT, "shop", () -> keeper);
      whatTheSenderChangesLaterIsNotSeen();
      sealedTypesAreFrozenByTheirSubtypes();
      whatCannotChangeIsSentAsItIs();
      accessorsAreNotBelieved();
      orderIsKeptThroughARecord();
      nullInsideIsRefusedAtTheCall();
      repliesAreFrozen();
    }
  }

  private void whatTheSenderChangesLaterIsNotSeen() {
    List<String> lines = new ArrayList<>(List.of("nut"));
    Map<String, Page<String>> notes = new HashMap<>();
    List<String> note = new ArrayList<>(List.of("fast"));
    notes.put("n", new Page<>("first", note));
    Order order = new Order(1, lines, notes);
    shop.order(order);
    shop.page(new Page<>(order, List.of(order)));

    List<Tree> children = new ArrayList<>();
    List<Tree> grandchildren = new ArrayList<>();
    children.add(new Tree("child", grandchildren));
    grandchildren.add(new Tree("grandchild", List.of()));
    shop.tree(new Tree("root", children));

    List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ONE));
    shop.numbers(new Page<>(BigDecimal.TEN, numbers));
    shop.orders(new Page<>(numbers, List.of(numbers)));

    Set<String> names = new HashSet<>(Set.of("m"));
    Marks marks = new Marks(names);
    shop.graph(new Node(1, new Node.Edge(Optional.of(new Node(2, null)), marks)));
    shop.words(new Words(lines, lines, lines, true));

    lines.add("bolt");
    notes.clear();
    note.clear();
    children.clear();
    grandchildren.clear();
    numbers.clear();
    names.clear();

    Order sent = new Order(1, List.of("nut"), Map.of("n", new Page<>("first", List.of("fast"))));
    assertThat(seen())
        .containsExactly(
            sent,
            new Page<>(sent, List.of(sent)),
            new Tree(
                "root", List.of(new Tree("child", List.of(new Tree("grandchild", List.of()))))),
            new Page<>(BigDecimal.TEN, List.of(BigDecimal.ONE)),
            new Page<>(List.of(BigDecimal.ONE), List.of(List.of(BigDecimal.ONE))),
            new Node(
                1, new Node.Edge(Optional.of(new Node(2, null)), new Marks(Set.of("m")))),
            new Words(List.of("nut"), List.of("nut"), List.of("nut"), true));
  }

  private void sealedTypesAreFrozenByTheirSubtypes() {
    Set<String> codes = new HashSet<>(Set.of("x"));
    Set<Integer> days = new HashSet<>(Set.of(3));
    List<Order> found = new ArrayList<>(List.of(new Order(1, new ArrayList<>(), Map.of())));
    List<BigDecimal> tags = new ArrayList<>(List.of(BigDecimal.ONE));
    Payment.Card card = new Payment.Card(5);
    shop.pay(new Payment.Vouchers(codes));
    shop.pay(new Payment.Instalments(days));
    shop.pay(card);
    shop.pay(Payment.Cash.COINS);
    shop.pay(null);
    shop.result(new Result.Found<>(found));
    shop.either(new Result.Tagged<>(found.get(0), tags));
    found.get(0).lines().add("bolt");
    found.clear();
    codes.clear();
    days.clear();
    tags.clear();

    List<Object> seen = seen();
    Order order = new Order(1, List.of(), Map.of());
    assertThat(seen)
        .containsExactly(
            new Payment.Vouchers(Set.of("x")),
            new Payment.Instalments(Set.of(3)),
            card,
            Payment.Cash.COINS,
            null,
            new Result.Found<>(List.of(order)),
            new Result.Tagged<>(order, List.of(BigDecimal.ONE)));
    assertThat(seen.get(2)).isSameAs(card);
  }

  private void whatCannotChangeIsSentAsItIs() {
    Order order = new Order(1, List.of("nut"), Map.of());
    Payment.Card card = new Payment.Card(5);
    Tree tree = new Tree("root", new ArrayList<>());
    shop.order(order);
    shop.pay(card);
    shop.tree(tree);
    List<Object> first = seen();
    Order sent = (Order) first.get(0);
    assertThat(sent).isEqualTo(order);
    assertThat(sent.lines()).isSameAs(order.lines());
    assertThat(sent.notes()).isSameAs(order.notes());
    assertThat(first.get(1)).isSameAs(card);

    Tree frozen = (Tree) first.get(2);
    shop.tree(frozen);
    assertThat(((Tree) seen().get(0)).children()).isSameAs(frozen.children());
  }

  private void accessorsAreNotBelieved() {
    Covered covered = Covered.empty();
    shop.covered(covered);
    covered.add("later");
    assertThat(((Covered) seen().get(0)).size()).isZero();

    List<String> names = new ArrayList<>(List.of("Ann"));
    shop.redacted(
        new Redacted(names, new Payment.Vouchers(Set.of("x")), Optional.of(names), names));
    assertThat(((Redacted) seen().get(0)).held())
        .isEqualTo("[somebody] COINS Optional.empty null");
  }

  private void orderIsKeptThroughARecord() {
    Map<String, Page<String>> notes = new LinkedHashMap<>();
    for (int i = 50; i > 0; i--) {
      notes.put("note " + i, new Page<>("", List.of()));
    }
    shop.order(new Order(1, List.of(), notes));
    assertThat(((Order) seen().get(0)).notes().keySet().toArray())
        .isEqualTo(notes.keySet().toArray());
  }

  private void nullInsideIsRefusedAtTheCall() {
    Order order = new Order(1, Arrays.asList("nut", null), null);
    assertThatNullPointerException()
        .isThrownBy(() -> shop.order(order))
        .withMessageStartingWith("null in order");
    shop.order(new Order(2, null, null));
    assertThat(seen()).containsExactly(new Order(2, null, null));
  }

  private void repliesAreFrozen() {
    Order order = shop.find(7).join();
    Result<Order> result = shop.search(new ArrayList<>(List.of(keeper.order))).join();
    keeper.order.lines().clear();
    assertThat(order.lines()).containsExactly("nut");
    assertThat(result).isEqualTo(new Result.Found<>(List.of(order)));
  }

  /** What has arrived since the last call. */
  private List<Object> seen() {
    shop.find(0).join();
    List<Object> seen = new ArrayList<>(keeper.seen);
    keeper.seen.clear();
    return seen;
  }

  private static final class Keeper implements Shop {
    private final List<Object> seen = new ArrayList<>();
    private final Order order = new Order(7, new ArrayList<>(List.of("nut")), Map.of());

    @Override
    public void order(Order value) {
      seen.add(value);
    }

    @Override
    public void tree(Tree tree) {
      seen.add(tree);
    }

    @Override
    public void page(Page<Order> page) {
      seen.add(page);
    }

    @Override
    public void names(Page<String> names) {
      seen.add(names);
    }

    @Override
    public void numbers(Page<? extends BigDecimal> numbers) {
      seen.add(numbers);
    }

    @Override
    public void orders(Page<? extends List<? extends BigDecimal>> orders) {
      seen.add(orders);
    }

    @Override
    public void pay(Payment payment) {
      seen.add(payment);
    }

    @Override
    public void result(Result<Order> result) {
      seen.add(result);
    }

    @Override
    public void either(Result<? extends Order> result) {
      seen.add(result);
    }

    @Override
    public void covered(Covered covered) {
      seen.add(covered);
    }

    @Override
    public void redacted(Redacted redacted) {
      seen.add(redacted);
    }

    @Override
    public void graph(Node node) {
      seen.add(node);
    }

    @Override
    public void words(Words words) {
      seen.add(words);
    }

    @Override
    public Order find(long id) {
      return order;
    }

    @Override
    public CompletionStage<Result<Order>> search(List<Order> candidates) {
      return CompletableFuture.completedFuture(new Result.Found<>(List.of(order)));
    }
  }
}
