package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

/** Type parameters named like types that generated code mentions. */
@ActorContract(name = "Shadow")
interface Hidden<@Sendable MessageSlot, @Sendable Put, @Sendable Descriptor, @Sendable String> {
  void put(MessageSlot slot);

  Put take(Put put, String text);

  Descriptor describe();
}
