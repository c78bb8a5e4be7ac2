package later;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Mailbox;
import dev.rondo.annotation.Moved;
import java.util.List;
import java.util.Map;
import java.util.Optional;

// ERROR [rondo:not-supported-yet] @ActorContract(sendable = ...) is not supported yet. Remove it.
@ActorContract(sendable = Thread.class)
// ERROR [rondo:not-supported-yet] @Mailbox is not supported yet. Remove it.
@Mailbox(capacity = 10)
public interface Everything {
  void parameters(
      // ERROR [rondo:not-supported-yet] @Copied is not supported yet. Remove it.
      @Copied String copied,
      // ERROR [rondo:not-supported-yet] @Moved is not supported yet. Remove it.
      @Moved String moved);

  // ERROR [rondo:not-supported-yet] Collections are not supported yet: 'names' is a java.util.List<java.lang.String>. Send the elements one by one, or a class marked @Sendable that never changes.
  void list(List<String> names);

  // ERROR [rondo:not-supported-yet] Collections are not supported yet: 'find()' replies with a java.util.Optional<java.lang.String>. Send the elements one by one, or a class marked @Sendable that never changes.
  Optional<String> find();

  // ERROR [rondo:not-supported-yet] Collections are not supported yet: 'index' is a later.Index, whose 'entries' is a java.util.Map<java.lang.String, java.lang.String>. Send the elements one by one, or a class marked @Sendable that never changes.
  void index(Index index);
}

record Index(Map<String, String> entries) {}

// ERROR [rondo:not-supported-yet] @Copyable is not supported yet. Remove it.
@Copyable
class Buffer {}
