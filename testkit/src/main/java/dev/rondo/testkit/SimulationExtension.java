package dev.rondo.testkit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Runs each {@link SimulationTest}, which is how it is used. */
public final class SimulationExtension implements TestTemplateInvocationContextProvider {

  /** For JUnit. */
  public SimulationExtension() {}

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    SimulationTest test =
        AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), SimulationTest.class)
            .orElseThrow();
    if (!test.replay().isEmpty()) {
      return Stream.of(new OneSeed(0, test.replay(), new AtomicBoolean()));
    }
    AtomicBoolean hasFailed = new AtomicBoolean();
    long first = Long.getLong("rondo.first.seed", test.first());
    return LongStream.range(first, first + Integer.getInteger("rondo.seeds", test.seeds()))
        .takeWhile(seed -> !hasFailed.get())
        .mapToObj(seed -> new OneSeed(seed, null, hasFailed));
  }

  private record OneSeed(long seed, @Nullable String replay, AtomicBoolean hasFailed)
      implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return replay == null ? "seed " + seed : "replay";
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Call(this));
    }
  }

  /** One call of the test method by JUnit, and those that follow from it. */
  private record Call(OneSeed run) implements ParameterResolver, InvocationInterceptor {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Simulation.class;
    }

    /** There is none before the method is called. */
    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return null;
    }

    @Override
    public void interceptTestTemplateMethod(
        InvocationInterceptor.Invocation<@Nullable Void> invocation,
        ReflectiveInvocationContext<Method> method,
        ExtensionContext context)
        throws Throwable {
      invocation.skip();
      Repeated test = new Repeated(context, method.getExecutable());
      try {
        if (run.replay != null) {
          Simulation.replay(run.replay, test);
        } else {
          Simulation.run(run.seed, test);
        }
      } catch (Throwable thrown) {
        run.hasFailed.set(true);
        throw thrown;
      }
    }
  }

  /** A test method: on JUnit's instance at first, on new ones from then on. */
  private static final class Repeated implements Simulation.Body {

    private final ExtensionContext context;
    private final Method method;
    private boolean isFirst = true;

    Repeated(ExtensionContext context, Method method) {
      this.context = context;
      this.method = method;
    }

    @Override
    public void run(Simulation simulation) throws Exception {
      if (isFirst) {
        isFirst = false;
        call(context.getRequiredTestInstance(), simulation);
        return;
      }
      Object instance = newInstance();
      callAll(BeforeEach.class, HierarchyTraversalMode.TOP_DOWN, instance);
      try {
        call(instance, simulation);
      } finally {
        callAll(AfterEach.class, HierarchyTraversalMode.BOTTOM_UP, instance);
      }
    }

    private Object newInstance() {
      Class<?> type = context.getRequiredTestClass();
      Object outer =
          context.getRequiredTestInstances().getEnclosingInstances().stream()
              .reduce((a, b) -> b)
              .orElse(null);
      return outer == null
          ? ReflectionSupport.newInstance(type)
          : ReflectionSupport.newInstance(type, outer);
    }

    private static void callAll(
        Class<? extends Annotation> annotation, HierarchyTraversalMode order, Object instance) {
      AnnotationSupport.findAnnotatedMethods(instance.getClass(), annotation, order)
          .forEach(each -> ReflectionSupport.invokeMethod(each, instance));
    }

    private void call(Object instance, Simulation simulation) throws Exception {
      Object[] arguments =
          Stream.of(method.getParameterTypes())
              .map(type -> type == Simulation.class ? simulation : null)
              .toArray();
      ReflectionSupport.invokeMethod(method, instance, arguments);
    }
  }
}
