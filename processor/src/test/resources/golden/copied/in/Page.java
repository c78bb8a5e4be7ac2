package archive;

import dev.rondo.annotation.Copyable;

// @start region="record"
@Copyable
public record Page(int number, char[] text) {}
// @end
