package dev.rondo.processor.reading;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The classes of the JDK that are known to be immutable: the one list of them. */
final class ImmutableTypes {

  private static final Set<String> NAMES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Runtime.Version",
          "java.lang.Short",
          "java.lang.StackTraceElement",
          "java.lang.String",
          "java.lang.Void",
          // Not final, but a subclass that can change breaks far more than an actor.
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.math.MathContext",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.net.URI",
          "java.nio.charset.Charset",
          // An interface, which demands immutable implementations.
          "java.nio.file.Path",
          "java.nio.file.attribute.FileTime",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.time.ZonedDateTime",
          "java.time.chrono.HijrahDate",
          "java.time.chrono.JapaneseDate",
          "java.time.chrono.JapaneseEra",
          "java.time.chrono.MinguoDate",
          "java.time.chrono.ThaiBuddhistDate",
          "java.time.format.DateTimeFormatter",
          "java.time.temporal.ValueRange",
          "java.time.temporal.WeekFields",
          "java.util.Currency",
          "java.util.HexFormat",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID",
          "java.util.regex.Pattern");

  private ImmutableTypes() {}

  static boolean contains(TypeElement type) {
    return NAMES.contains(type.getQualifiedName().toString());
  }
}
