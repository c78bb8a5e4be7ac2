package library;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import org.jspecify.annotations.NonNull;

@ActorContract
public interface Library {
  void lend(@NotNull String title, String reader);

  @NotNull
  String find(@NonNull String title, @NotNull List<String> shelves);
}
