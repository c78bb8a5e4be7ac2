package dev.rondo.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.rondo.Contract;
import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.FrozenElements;
import dev.rondo.spi.FrozenEntries;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Handles;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows annotations and runtime by name only; here the names meet the classes. */
class RondoTypesTest {

  static Stream<ClassName> names() throws IllegalAccessException {
    Stream.Builder<ClassName> names = Stream.builder();
    for (Field constant : RondoTypes.class.getFields()) {
      if (constant.get(null) instanceof ClassName name) {
        names.add(name);
      }
    }
    return names.build();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachTypeExistsAndIsPublic(ClassName name) throws ClassNotFoundException {
    assertThat(Class.forName(name.reflectionName())).isPublic();
  }

  @Test
  void eachAnnotationIsKnown() throws Exception {
    Path module =
        Path.of(ActorContract.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> known = names().map(ClassName::canonicalName).collect(toSet());
    try (ModuleReader files =
        ModuleFinder.of(module).find("dev.rondo.annotations").orElseThrow().open()) {
      assertThat(files.list().filter(file -> file.matches(".*/[A-Z]\\w*\\.class")))
          .isNotEmpty()
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .allSatisfy(name -> assertThat(known).contains(name));
    }
  }

  @Test
  void theMembersThatGeneratedCodeUsesExist() throws NoSuchMethodException {
    assertThat(
            List.of(
                Cell.class.getMethod("claim", GeneratedRef.class, int.class),
                Cell.class.getMethod("claimAsk", GeneratedRef.class, int.class),
                Cell.class.getMethod("claimControl", GeneratedRef.class, int.class),
                Cell.class.getMethod("publish", MessageSlot.class),
                Cell.class.getMethod("publishAsk", MessageSlot.class),
                Cell.class.getMethod("reply", MessageSlot.class, Object.class),
                Cell.class.getMethod("replyLater", MessageSlot.class, CompletionStage.class),
                Cell.class.getMethod(
                    "replyLaterInTurn", MessageSlot.class, CompletionStage.class, Object[].class),
                Copies.class.getMethod("ofWhole", Object.class, BiFunction.class),
                Copies.class.getMethod("of", Object.class, BiFunction.class),
                Copies.class.getMethod("of", Object.class, Class.class, BiFunction.class),
                Copies.class.getMethod(
                    "addAll", Iterable.class, Collection.class, BiFunction.class),
                Copies.class.getMethod(
                    "putAll", Map.class, Map.class, BiFunction.class, BiFunction.class),
                Copies.class.getMethod("arrayOf", Object[].class, Class.class, BiFunction.class),
                GeneratedRef.class.getMethod("dispatch", MessageSlot.class),
                GeneratedRef.class.getMethod("reify", MessageSlot.class),
                GeneratedRef.class.getMethod("bind", Object.class),
                GeneratedRef.class.getMethod("drop", MessageSlot.class),
                GeneratedRef.class.getMethod("share", MessageSlot.class, MessageSlot.class),
                GeneratedRef.class.getMethod("routingHash", MessageSlot.class),
                GeneratedRef.class.getMethod("lateReply", int.class, Object.class),
                Handles.class.getMethod("shared", Cow.class, UnaryOperator.class),
                Handles.class.getMethod("moved", Cow.class, UnaryOperator.class),
                Handles.class.getMethod("takenBack", Cow.class, Cow.class),
                Handles.class.getMethod("handled", Object.class),
                Handles.class.getMethod("check", boolean.class, Cow[].class),
                Handles.class.getMethod("dropped", Object.class),
                Frozen.class.getMethod("isSame", Object.class, Object.class),
                Frozen.class.getMethod("list", List.class, String.class),
                Frozen.class.getMethod("set", Set.class, String.class),
                Frozen.class.getMethod("collection", Collection.class, String.class),
                Frozen.class.getMethod("map", Map.class, String.class),
                FrozenElements.class.getMethod("add", Object.class),
                FrozenElements.class.getMethod("toList"),
                FrozenElements.class.getMethod("toSet"),
                FrozenElements.class.getMethod("toCollection"),
                FrozenEntries.class.getMethod("add", Object.class, Object.class),
                FrozenEntries.class.getMethod("toMap"),
                GeneratedContract.class.getMethod("newRef", Cell.class),
                Operation.class.getMethod("tell", String.class, Class[].class),
                Operation.class.getMethod("ask", String.class, Class[].class),
                Operation.class.getMethod("declaring", Class[].class),
                Operation.class.getMethod("timingOutAfter", long.class),
                Operation.class.getMethod("identifiedBy", int.class),
                Operation.class.getMethod("identifiedBy", String.class),
                Operation.class.getMethod("idempotent"),
                Operation.class.getMethod("routedBy", int.class),
                Operation.class.getMethod("exclusive")))
        .allMatch(RondoTypesTest::isVisible);
    assertThat(
            List.of(
                FrozenElements.class.getDeclaredConstructor(Collection.class, String.class),
                FrozenEntries.class.getDeclaredConstructor(Map.class, String.class),
                GeneratedRef.class.getDeclaredConstructor(Contract.class, Cell.class),
                GeneratedRef.class.getDeclaredConstructor(GeneratedRef.class, Duration.class),
                GeneratedContract.class.getDeclaredConstructor(
                    int.class, Class.class, Operation[].class)))
        .allMatch(RondoTypesTest::isVisible);
    assertThat(GeneratedRef.class.getDeclaredMethods())
        .filteredOn(method -> method.getName().equals("unknownOperation"))
        .hasSize(1)
        .allMatch(RondoTypesTest::isVisible);
  }

  @Test
  void aSlotHasTheFieldsThatGeneratedCodeFills() {
    Set<String> fields =
        Arrays.stream(MessageSlot.class.getFields()).map(Field::getName).collect(toSet());

    assertThat(fields)
        .contains("op")
        .containsAll(numbered("word", RondoTypes.WORDS))
        .containsAll(numbered("ref", RondoTypes.REFS));
    assertThat(MessageSlot.WORDS).isEqualTo(RondoTypes.WORDS);
    assertThat(MessageSlot.REFS).isEqualTo(RondoTypes.REFS);
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).toList();
  }

  private static boolean isVisible(Member member) {
    return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
  }
}
