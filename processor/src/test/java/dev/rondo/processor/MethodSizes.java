package dev.rondo.processor;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** Reads how many bytes of byte code the methods of a class have. */
final class MethodSizes extends ClassVisitor {

  private final Map<String, Integer> sizes = new TreeMap<>();

  private MethodSizes() {
    super(Opcodes.ASM9);
  }

  /** The bytes, at most, of each method that has code. */
  static Map<String, Integer> in(byte[] classFile) {
    MethodSizes reader = new MethodSizes();
    new ClassReader(classFile).accept(reader, 0);
    return reader.sizes;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new Size(name + descriptor);
  }

  /** ASM says how small the code may be: it does not see padding and wide numbers of constants. */
  private final class Size extends CodeSizeEvaluator {
    private final String method;
    private int more;

    Size(String method) {
      super(Opcodes.ASM9, null);
      this.method = method;
    }

    @Override
    public void visitLdcInsn(Object value) {
      super.visitLdcInsn(value);
      more++;
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
      super.visitTableSwitchInsn(min, max, otherwise, labels);
      more += 3;
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
      super.visitLookupSwitchInsn(otherwise, keys, labels);
      more += 3;
    }

    @Override
    public void visitEnd() {
      sizes.put(method, getMinSize() + more);
    }
  }
}
