package dev.rondo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The log of tests: what warns is shown to whoever listens, and printed nowhere. Tests make actors
 * fail on purpose; what is logged of it would only hide real trouble.
 */
public final class TestLog implements SLF4JServiceProvider {

  private static final List<Consumer<Line>> LISTENERS = new CopyOnWriteArrayList<>();

  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final MDCAdapter context = new BasicMDCAdapter();

  /** For the service loader. */
  public TestLog() {}

  /** A line, with the stack that goes with it. */
  record Line(String logger, String text) {
    @Override
    public String toString() {
      return logger + ": " + text;
    }
  }

  /** Lines of loggers whose names begin so, from when this is made until it is closed. */
  static final class Lines implements AutoCloseable {
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Consumer<Line> listener;

    Lines(String loggerPrefix) {
      listener =
          line -> {
            if (line.logger.startsWith(loggerPrefix)) {
              lines.add(line);
            }
          };
      LISTENERS.add(listener);
    }

    List<String> lines() {
      return lines.stream().map(Line::text).toList();
    }

    String text() {
      return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
      LISTENERS.remove(listener);
    }
  }

  /** What is logged while the task runs, by whichever thread. */
  static String during(Runnable task) {
    try (Lines lines = new Lines("dev.rondo")) {
      task.run();
      return lines.text();
    }
  }

  private static final class Logger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

    Logger(String name) {
      this.name = name;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
      return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
        Level level, Marker marker, String pattern, Object[] arguments, Throwable thrown) {
      StringWriter text = new StringWriter();
      text.append(MessageFormatter.basicArrayFormat(pattern, arguments));
      if (thrown != null) {
        thrown.printStackTrace(new PrintWriter(text.append('\n'), true));
      }
      LISTENERS.forEach(listener -> listener.accept(new Line(name, text.toString())));
    }

    @Override
    public boolean isTraceEnabled() {
      return false;
    }

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public boolean isInfoEnabled() {
      return false;
    }

    @Override
    public boolean isWarnEnabled() {
      return !LISTENERS.isEmpty();
    }

    @Override
    public boolean isErrorEnabled() {
      return !LISTENERS.isEmpty();
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return Logger::new;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return context;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0";
  }

  @Override
  public void initialize() {}
}
