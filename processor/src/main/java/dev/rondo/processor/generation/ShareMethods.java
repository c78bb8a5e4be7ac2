package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Emits what gives a message to one more receiver; nothing where all parameters go as they are.
 *
 * <p>Handles are made after copies, which may fail: a handle that nobody gets would count for ever.
 * Of a large contract each range of operations has a method of its own.
 */
final class ShareMethods {

  private final Conversions conversions;
  private final List<Range> ranges;

  ShareMethods(Contract contract, Conversions conversions) {
    this.conversions = conversions;
    this.ranges =
        Range.of(
            contract.operations(),
            operation -> operation.parameters().stream().anyMatch(ShareMethods::isOwn));
  }

  List<MethodSpec> all() {
    if (ranges.get(0).operations().isEmpty()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder share = withCopy(Parts.takingSlot("share"));
    if (ranges.size() == 1) {
      methods.add(share(share, CodeBlock.of("super.share(slot, copy);\n"), ranges.get(0)));
    } else {
      methods.add(select(share));
      for (Range range : ranges) {
        methods.add(share(withCopy(Parts.takingSlot("share", range)), CodeBlock.of(""), range));
      }
    }
    return methods;
  }

  // super.share(slot, copy);
  // if (slot.op <= 120) { share1To120(slot, copy); } else { share121To200(slot, copy); }
  private MethodSpec select(MethodSpec.Builder method) {
    return method
        .addStatement("super.share(slot, copy)")
        .addCode(
            Range.select(
                "slot.op", ranges, range -> CodeBlock.of("$L(slot, copy)", range.part("share"))))
        .build();
  }

  // switch (slot.op) { case SHOW -> { copy.ref0 = Handles.shared(..); } default -> {} }
  private MethodSpec share(MethodSpec.Builder method, CodeBlock first, Range range) {
    Suppressions.unpacking(range.operations()).addTo(method);
    method.addCode(first).beginControlFlow("switch (slot.op)");
    for (Operation operation : range.operations()) {
      Packing packing = new Packing(operation);
      method.beginControlFlow("case $L ->", operation.names().constant());
      method.addCode(packing.isWide() ? record(operation, packing) : fields(operation, packing));
      method.endControlFlow();
    }
    return method.addCode("default -> {}\n").endControlFlow().build();
  }

  // copy.ref1 = copyOfLongArray((long[]) slot.ref1);
  // copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
  private CodeBlock fields(Operation operation, Packing packing) {
    CodeBlock.Builder copies = CodeBlock.builder();
    CodeBlock.Builder handles = CodeBlock.builder();
    for (int i = 0; i < operation.parameters().size(); i++) {
      Parameter parameter = operation.parameters().get(i);
      String field = packing.places().get(i).field();
      CodeBlock value = Conversions.cast(parameter.type(), CodeBlock.of("slot.$L", field));
      CodeBlock.Builder stores = parameter.type().isHandle() ? handles : copies;
      conversions
          .ofOneMore(parameter, value)
          .ifPresent(own -> stores.addStatement("copy.$L = $L", field, own));
    }
    return copies.add(handles.build()).build();
  }

  // GalleryMessage.Wide message = (GalleryMessage.Wide) slot.ref0;
  // long[] ownSizes = copyOfLongArray(message.sizes());
  // Cow<byte[]> ownA = Handles.shared(message.a(), original -> original.clone());
  // copy.ref0 = new GalleryMessage.Wide(ownA, message.b(), ownSizes);
  private CodeBlock record(Operation operation, Packing packing) {
    CodeBlock.Builder copies = CodeBlock.builder().add(packing.message());
    CodeBlock.Builder handles = CodeBlock.builder();
    List<CodeBlock> arguments = new ArrayList<>(packing.loads());
    NameAllocator names = new NameAllocator();
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = operation.parameters().get(i);
      Optional<CodeBlock> own = conversions.ofOneMore(parameter, arguments.get(i));
      if (own.isPresent()) {
        String name = names.newName("own" + Words.capitalized(parameter.name()));
        (parameter.type().isHandle() ? handles : copies)
            .addStatement("$T $N =$W$L", parameter.type().spelled(), name, own.get());
        arguments.set(i, CodeBlock.of("$N", name));
      }
    }
    return copies
        .add(handles.build())
        .addStatement("copy.ref0 = $L", packing.newRecord(arguments))
        .build();
  }

  /** Whether each receiver has its own. */
  private static boolean isOwn(Parameter parameter) {
    return parameter.type().isHandle() || parameter.type().verdict() instanceof Verdict.Copied;
  }

  private static MethodSpec.Builder withCopy(MethodSpec.Builder method) {
    return method.returns(void.class).addParameter(RondoTypes.MESSAGE_SLOT, "copy");
  }
}
