package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads the byte code of everything that is generated for the goldens, for what must not stand
 * between a tell and its actor: reflection, lambdas, boxes around primitives.
 *
 * <p>What is allowed: records print, compare and hash by invokedynamic, as javac makes them, and a
 * primitive reply is boxed where it is handed to {@code Cell.reply}; a copier that meets a class it
 * does not know throws an exception that names it; and a Cow, and what is copied with its parts,
 * has functions that copy, which capture nothing.
 */
class TellPathTest {

  private static final String CELL = "dev/rondo/spi/Cell";
  private static final Set<String> BOXES =
      Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short");
  private static final Set<String> METHODS_OF_RECORDS = Set.of("toString", "hashCode", "equals");
  private static final Set<String> COPIERS =
      Set.of("()Ljava/util/function/UnaryOperator;", "()Ljava/util/function/BiFunction;");
  private static final Pattern OPERATION = Pattern.compile("\\bOperation\\.(tell|ask)\\(");

  static Stream<Golden> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void nothingIsReflectedOnBoxedOrMadeALambda(Golden golden) throws IOException {
    List<String> found = new ArrayList<>();
    int stubs = 0;
    for (ClassNode type : generatedClasses(golden)) {
      for (MethodNode method : type.methods) {
        String place = type.name + "." + method.name + ": ";
        forbidden(type, method).forEach(instruction -> found.add(place + instruction));
        stubs += isStub(method) ? 1 : 0;
      }
    }
    assertThat(found).isEmpty();
    assertThat(stubs).as("stubs that were looked at").isEqualTo(operationsOf(golden));
  }

  @Test
  void whatIsForbiddenWouldBeFound() throws IOException {
    JavaFileObject stub =
        JavaFileObjects.forSourceString(
            "Stub",
            """
            class Stub {
              Object boxes(int value) { return value; }
              int unboxes(Integer value) { return value; }
              Runnable makesALambda() { return () -> {}; }
              java.util.function.UnaryOperator<String> captures(String text) {
                return original -> text;
              }
              java.util.function.UnaryOperator<String> capturesNothing() {
                return original -> original;
              }
              String concatenates(int value) { return "" + value; }
              Object reflects() throws Exception { return Class.forName("Stub"); }
            }
            """);
    ClassNode type = new ClassNode();
    new ClassReader(new CompiledClasses(Sources.compile(List.of(stub))).files().get("Stub"))
        .accept(type, ClassReader.SKIP_DEBUG);

    assertThat(type.methods)
        .filteredOn(method -> !forbidden(type, method).isEmpty())
        .extracting(method -> method.name)
        .containsExactly(
            "boxes", "unboxes", "makesALambda", "captures", "concatenates", "reflects");
  }

  private static List<ClassNode> generatedClasses(Golden golden) throws IOException {
    Set<String> files = golden.expected().keySet();
    List<ClassNode> classes = new ArrayList<>();
    for (byte[] file : new CompiledClasses(golden.compilation()).files().values()) {
      ClassNode type = new ClassNode();
      new ClassReader(file).accept(type, ClassReader.SKIP_DEBUG);
      String outermost = type.name.replaceFirst(".*/", "");
      if (files.stream().anyMatch(name -> isOf(outermost, name.replace(".java", "")))) {
        classes.add(type);
      }
    }
    return classes;
  }

  private static boolean isOf(String type, String outermost) {
    return type.equals(outermost) || type.startsWith(outermost + "$");
  }

  private static boolean isStub(MethodNode method) {
    return (method.access & Opcodes.ACC_SYNTHETIC) == 0
        && Stream.of(method.instructions.toArray())
            .anyMatch(
                each ->
                    each instanceof MethodInsnNode call
                        && call.owner.equals(CELL)
                        && call.name.startsWith("claim"));
  }

  private static long operationsOf(Golden golden) {
    return golden.expected().values().stream()
        .flatMap(text -> OPERATION.matcher(text).results())
        .count();
  }

  private static List<String> forbidden(ClassNode type, MethodNode method) {
    List<String> found = new ArrayList<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        if (!isOfRecord(type, method) && !isThrown(dynamic) && !isCopier(dynamic)) {
          found.add("invokedynamic " + dynamic.bsm);
        }
      } else if (instruction instanceof MethodInsnNode call) {
        if ((isReflection(call) && !isThrown(call.getNext()))
            || isUnboxing(call)
            || (isBoxing(call) && !isReplied(call))) {
          found.add(call.owner + "." + call.name + call.desc);
        }
      } else if (instruction instanceof LdcInsnNode constant && isHandle(constant.cst)) {
        found.add("constant " + constant.cst);
      }
    }
    return found;
  }

  /**
   * Whether it is how something is copied: it captures nothing, so it is a constant once linked.
   */
  private static boolean isCopier(InvokeDynamicInsnNode dynamic) {
    return COPIERS.contains(dynamic.desc);
  }

  private static boolean isHandle(Object constant) {
    return constant instanceof Handle
        || constant instanceof ConstantDynamic
        || (constant instanceof Type type && type.getSort() == Type.METHOD);
  }

  private static boolean isOfRecord(ClassNode type, MethodNode method) {
    return type.superName.equals("java/lang/Record") && METHODS_OF_RECORDS.contains(method.name);
  }

  private static boolean isReflection(MethodInsnNode call) {
    return call.owner.startsWith("java/lang/reflect/")
        || call.owner.startsWith("java/lang/invoke/")
        || call.owner.equals("java/lang/Class");
  }

  /** Whether a text is put together for an exception. */
  private static boolean isThrown(AbstractInsnNode concatenation) {
    return concatenation instanceof InvokeDynamicInsnNode dynamic
        && dynamic.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")
        && dynamic.getNext() instanceof MethodInsnNode constructor
        && constructor.name.equals("<init>")
        && constructor.getNext().getOpcode() == Opcodes.ATHROW;
  }

  private static boolean isBoxing(MethodInsnNode call) {
    return isOfBox(call) && call.name.equals("valueOf");
  }

  private static boolean isUnboxing(MethodInsnNode call) {
    return isOfBox(call) && call.name.endsWith("Value");
  }

  private static boolean isOfBox(MethodInsnNode call) {
    return BOXES.contains(call.owner.replaceFirst("^java/lang/", ""));
  }

  private static boolean isReplied(MethodInsnNode boxing) {
    return boxing.getNext() instanceof MethodInsnNode reply
        && reply.owner.equals(CELL)
        && reply.name.equals("reply");
  }
}
