/* What a run is about comes from its environment, so that a model is compiled once: sizes, and which rule is taken out. */
c_decl {
  static int parameter(const char *name) { const char *value = getenv(name); return value ? atoi(value) : 0; }
}
byte broken;
