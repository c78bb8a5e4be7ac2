package silent;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Silent {}
