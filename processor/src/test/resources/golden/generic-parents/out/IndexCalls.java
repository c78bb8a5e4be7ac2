package store;

import dev.rondo.annotation.Sendable;
import javax.annotation.processing.Generated;

/** The messages of {@link Index}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface IndexCalls<@Sendable T> extends CacheRef<T, IndexRef<T>> {
}
