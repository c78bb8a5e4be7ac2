package kotlin;

/** Every function type of Kotlin is one; here is no Kotlin, so this stands for it. */
public interface Function<R> {}
