package dev.rondo.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test for JUnit 5 that runs in a {@link Simulation}, its parameter, once for each seed until one
 * fails. That is then shown with its seed, and with the simplest run that fails alike.
 *
 * <p>To look for a simpler run it is called again, each time on a new instance of its class with
 * its {@code @BeforeEach} methods called before and its {@code @AfterEach} methods after, without
 * parameters. What it leaves in static fields it will find there.
 *
 * <p>The system property {@code rondo.seeds} replaces the number of seeds in all tests, and {@code
 * rondo.first.seed} the first, for long runs and to repeat one.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestTemplate
@Tag("simulation")
@ExtendWith(SimulationExtension.class)
public @interface SimulationTest {

  /** How many seeds are tried. */
  int seeds() default 200;

  /** The first of them. */
  long first() default 1;

  /** A run to repeat instead, as the error of a failed one names it. */
  String replay() default "";
}
