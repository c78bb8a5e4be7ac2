package cache;

import dev.rondo.annotation.ActorContract;
import java.util.List;

@ActorContract
public interface Index extends Cache<String, List<String>> {}
