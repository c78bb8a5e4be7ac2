package kotlin.coroutines;

/** Here is no Kotlin, so this stands for it. */
public interface Continuation<T> {}
