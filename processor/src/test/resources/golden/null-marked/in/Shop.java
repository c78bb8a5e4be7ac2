package shop;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@ActorContract
public interface Shop {
  void order(String customer, @Nullable String remark, int count);

  void orderAll(Order order, Shop.@Nullable Order second, Pair<@Nullable String, Order> third);

  void declared(@dev.rondo.shop.Nullable String note, @Fresh String bread);

  @NullUnmarked
  void legacy(String maybe, @NonNull String likely);

  void wide(int a, long b, int c, int d, int e, String f, @Nullable String g);

  void named(String Objects, String slot);

  @Nullable String find(String name);

  CompletionStage<@Nullable Order> last();

  @Nullable Pair<String, @Nullable String> pair();

  record Order(String article) {}
}
