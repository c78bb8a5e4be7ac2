package dev.rondo.processor;

import static dev.rondo.processor.LargeContractsTest.assertThatHotSpotCompiles;
import static dev.rondo.processor.LargeContractsTest.compile;
import static dev.rondo.processor.LargeContractsTest.joined;
import static dev.rondo.processor.LargeContractsTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of large contracts are shared, routed and dropped by methods that are compiled. */
@Timeout(120)
class LargeSharedMessagesTest {

  /** The second has wide messages, of which each handle is loaded, shared and stored. */
  @ParameterizedTest
  @CsvSource({"1000, 1, 11", "40, 60, 6"})
  void everyMessageIsSharedRoutedAndDropped(int messages, int handles, int parts) throws Exception {
    CompiledClasses classes = compile(contract(messages, handles), scenario(messages));

    byte[] dispatch = classes.files().get("large.SharedDispatch");
    assertThatHotSpotCompiles(dispatch, messages);
    for (String method : new String[] {"share", "routingHash", "drop"}) {
      assertThat(MethodSizes.in(dispatch).keySet())
          .filteredOn(each -> each.matches(method + "([0-9]+To[0-9]+)?\\(.*"))
          .as(method)
          .hasSize(parts + 1);
    }
    assertThat(classes.newInstance("Scenario"))
        .isInstanceOfSatisfying(Runnable.class, Runnable::run);
  }

  private static JavaFileObject contract(int messages, int handles) {
    String cows = joined(handles, "", i -> "Cow<byte[]> p%s, ".formatted(i));
    return source(
        "Shared",
        """
        package large;

        import dev.rondo.Cow;
        import dev.rondo.annotation.RouteBy;

        @dev.rondo.annotation.ActorContract
        public interface Shared {
        %s
        }
        """
            .formatted(
                joined(messages, "\n", i -> "  void m%s(%s@RouteBy int key);".formatted(i, cows))));
  }

  /** Makes each message from its record's components, as a stub does, and two of each. */
  private static JavaFileObject scenario(int messages) {
    return source(
        "Scenario",
        """
        package large;

        import static org.assertj.core.api.Assertions.assertThat;

        import dev.rondo.Cow;
        import dev.rondo.spi.GeneratedContract;
        import dev.rondo.spi.GeneratedRef;
        import dev.rondo.spi.MessageSlot;
        import java.lang.reflect.RecordComponent;

        public class Scenario implements Runnable {
          private final GeneratedRef ref =
              (GeneratedRef) ((GeneratedContract<?, ?>) SharedRef.CONTRACT).newRef(null);

          @Override
          public void run() {
            for (int op = 1; op <= %s; op++) {
              try {
                shareAndDrop(op);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            }
          }

          private void shareAndDrop(int op) throws ReflectiveOperationException {
            byte[] bytes = {1};
            MessageSlot slot = message(op, bytes);
            MessageSlot copy = new MessageSlot(MessageSlot.DETACHED);
            ref.share(slot, copy);
            assertThat(copy.op).isEqualTo(op);
            assertThat(ref.routingHash(copy)).isEqualTo(op);
            ref.drop(slot);
            Object record = ref.reify(copy);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
              if (component.getType() == Cow.class) {
                Cow<?> own = (Cow<?>) component.getAccessor().invoke(record);
                assertThat(own.read()).isSameAs(bytes);
              }
            }
          }

          private static MessageSlot message(int op, byte[] bytes)
              throws ReflectiveOperationException {
            MessageSlot slot = new MessageSlot(MessageSlot.DETACHED);
            slot.op = op;
            Class<?> record = Class.forName("large.SharedMessage$M" + (op - 1));
            int handles = record.getRecordComponents().length - 1;
            if (handles == 1) {
              slot.ref0 = Cow.adopt(bytes);
              slot.word0 = op;
              return slot;
            }
            Object[] arguments = new Object[handles + 1];
            for (int i = 0; i < handles; i++) {
              arguments[i] = Cow.adopt(bytes);
            }
            arguments[handles] = op;
            slot.ref0 = record.getDeclaredConstructors()[0].newInstance(arguments);
            return slot;
          }
        }
        """
            .formatted(messages));
  }
}
