package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Index<@Sendable T> extends Cache<T, IndexRef<T>> {}
