record Descriptor(String text) {}
