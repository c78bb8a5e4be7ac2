package archive;

import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Archive {
  // ERROR [rondo:wildcard] 'files' is a java.util.List<?>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void put(List<?> files);

  // ERROR [rondo:wildcard] 'index' is a java.util.Map<java.lang.String, ? super archive.Entry>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void index(Map<String, ? super Entry> index);

  // ERROR [rondo:wildcard] 'page()' replies with a java.util.Optional<archive.Page<?>>, whose 'content' is an archive.Page<?>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  Optional<Page<?>> page();

  // ERROR [rondo:wildcard] 'pages()' replies with a java.util.List<?>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  CompletionStage<? extends List<?>> pages();

  void bounded(List<? extends Entry> entries, Sized<?> sized, Class<?> type);
}

record Entry(String name) {}

record Page<T>(List<T> entries) {}

record Sized<T extends Entry>(List<T> entries) {}
