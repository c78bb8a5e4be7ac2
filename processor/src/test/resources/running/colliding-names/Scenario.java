package hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

public class Scenario implements Runnable {
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  @java.lang.Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("hostile")) {
      HostileRef hostile = system.spawn(HostileRef.CONTRACT, this::recorder);
      hostile.slot(1, "cell", "behavior", "message");
      assertThat(hostile.cell(2).join()).isTrue();
      hostile.contract(1.5f, 2.5, 3, "HostileMessage");
      hostile.publish("publish", "this");
      hostile.claim("CLAIM", "op");
      hostile.dispatch(4);
      hostile.reify("ref0");
      hostile.bind("behavior");
      hostile.format(5);
      hostile.message("value");
      assertThat(hostile.string("a", "b").join()).isEqualTo("text");
      hostile.override(6);
      hostile.$dollar("$L", 7);
      hostile.descriptor(new Descriptor(8), new Contract(9));
      assertThat(
              hostile
                  .ask(new Message(1), new Operation(2), new MessageSlot(3), new Cell(4))
                  .join())
          .isEqualTo(new Ask(5));
      assertThat(hostile.boxed(new Duration(1), java.time.Duration.ZERO).join())
          .isEqualTo(new Long(6));
      assertThat(hostile.values(new Override(7)).join()).isEqualTo(8);
      hostile.clone(9);
      hostile.hashCode(10, 11);
    }
    assertThat(seen)
        .containsExactly(
            "slot[1, cell, behavior, message]",
            "cell[2]",
            "contract[1.5, 2.5, 3, HostileMessage]",
            "publish[publish, this]",
            "claim[CLAIM, op]",
            "dispatch[4]",
            "reify[ref0]",
            "bind[behavior]",
            "format[5]",
            "message[value]",
            "string[a, b]",
            "override[6]",
            "$dollar[$L, 7]",
            "descriptor[Descriptor[number=8], Contract[number=9]]",
            "ask[Message[number=1], Operation[number=2], MessageSlot[number=3], Cell[number=4]]",
            "boxed[Duration[number=1], PT0S]",
            "values[Override[number=7]]",
            "clone[9]",
            "hashCode[10, 11]");
  }

  private Hostile recorder() {
    return (Hostile)
        Proxy.newProxyInstance(
            Hostile.class.getClassLoader(),
            new Class<?>[] {Hostile.class},
            (proxy, method, arguments) -> {
              seen.add(method.getName() + Arrays.toString(arguments));
              return switch (method.getName()) {
                case "cell" -> true;
                case "string" -> "text";
                case "ask" -> new Ask(5);
                case "boxed" -> new Long(6);
                case "values" -> 8;
                default -> null;
              };
            });
  }
}
