package dev.rondo.processor;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;

/** The processor with something between it and javac. */
final class Interposed {

  /** What is done instead of calling a method of an interface. */
  interface Call {
    Object on(Method method, Object[] arguments) throws Throwable;
  }

  private Interposed() {}

  /** The processor with another filer, made from javac's. */
  static Processor filer(UnaryOperator<Filer> other) {
    Processor processor = new ActorContractProcessor();
    return proxy(
        Processor.class,
        (method, arguments) ->
            method.getName().equals("init")
                ? method.invoke(processor, filer((ProcessingEnvironment) arguments[0], other))
                : method.invoke(processor, arguments));
  }

  private static ProcessingEnvironment filer(
      ProcessingEnvironment processing, UnaryOperator<Filer> other) {
    Filer filer = other.apply(processing.getFiler());
    return proxy(
        ProcessingEnvironment.class,
        (method, arguments) ->
            method.getName().equals("getFiler") ? filer : method.invoke(processing, arguments));
  }

  /** An object of which each method is that call. */
  static <T> T proxy(Class<T> type, Call call) {
    ClassLoader loader = Interposed.class.getClassLoader();
    return type.cast(
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.on(method, arguments)));
  }
}
