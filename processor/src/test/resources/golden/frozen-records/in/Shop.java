package shop;

import dev.rondo.annotation.ActorContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Shop {
  void order(Order order);

  void tree(Tree tree);

  void page(Page<Order> page);

  void names(Page<String> names);

  void numbers(Page<? extends BigDecimal> numbers);

  void orders(Page<? extends List<? extends BigDecimal>> orders);

  void pay(Payment payment);

  void result(Result<Order> result);

  void either(Result<? extends Order> result);

  void covered(Covered covered);

  void redacted(Redacted redacted);

  void graph(Node node);

  void words(Words words);

  Order find(long id);

  CompletionStage<Result<Order>> search(List<Order> candidates);
}
