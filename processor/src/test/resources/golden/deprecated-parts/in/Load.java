package depot;

import dev.rondo.annotation.Copyable;

@Copyable
@SuppressWarnings("deprecation")
public sealed interface Load permits Pallet {}
