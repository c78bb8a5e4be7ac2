package dev.rondo.samples.orders;

import java.util.List;

/** What a customer wants. */
// @start region="record"
public record Order(long id, String customer, List<String> lines) {}
// @end
