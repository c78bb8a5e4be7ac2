package chat;

import dev.rondo.annotation.Copyable;

@Copyable
// ERROR [rondo:name-taken] The generated chat.OrderCopier would meet another type of that name. Rename that type.
record Order(byte[] content) {}

class OrderCopier {}
