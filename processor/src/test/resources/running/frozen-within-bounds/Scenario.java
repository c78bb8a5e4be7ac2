package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import gallery.Gallery.Amounts;
import gallery.Gallery.Answer;
import gallery.Gallery.Choice;
import gallery.Gallery.Circle;
import gallery.Gallery.Labels;
import gallery.Gallery.Measures;
import gallery.Gallery.Names;
import gallery.Gallery.Offer;
import gallery.Gallery.Page;
import gallery.Gallery.Pairing;
import gallery.Gallery.Polygon;
import gallery.Gallery.Right;
import gallery.Gallery.Same;
import gallery.Gallery.Shape;
import gallery.Gallery.Twins;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

public class Scenario implements Runnable {

  private final List<Object> seen = new ArrayList<>();

  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("gallery")) {
      GalleryRef<String> gallery = system.spawn(GalleryRef.contract(), "gallery", Wall::new);
      List<TimeUnit> units = new ArrayList<>(List.of(TimeUnit.DAYS));
      List<Integer> points = new ArrayList<>(List.of(1));
      List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ONE));
      List<String> names = new ArrayList<>(List.of("a"));
      Polygon polygon = new Polygon("p", points);
      List<Polygon> polygons = new ArrayList<>(List.of(polygon));
      Choice<TimeUnit> choice = new Choice<>(TimeUnit.HOURS, units);
      gallery.choose(choice);
      gallery.offer(new Offer<>(choice, Map.of("more", units)));
      gallery.hang(new Page<Shape>(polygon, List.of(new Circle("c")), Map.of("p", List.of(polygon))));
      gallery.label(new Labels<>(polygon, polygons));
      gallery.measure(new Measures<>(BigDecimal.TEN, Optional.of(numbers)));
      gallery.any(new Amounts<>(numbers));
      gallery.text(new Names(names));
      gallery.comparable(new Amounts<>(numbers));
      gallery.lower(new Amounts<>(numbers));
      Answer<Map<String, String>> twins = new Twins<>(new Names(names), new Names(names));
      gallery.any(twins);
      gallery.pair(new Same<>(names));
      gallery.right(new Right<>(names));
      Answer<String> answer = gallery.repeat(new Names(names)).join();

      units.clear();
      points.clear();
      numbers.clear();
      names.clear();
      polygons.clear();
      Polygon sent = new Polygon("p", List.of(1));
      Choice<TimeUnit> chosen = new Choice<>(TimeUnit.HOURS, List.of(TimeUnit.DAYS));
      Amounts<BigDecimal> amounts = new Amounts<>(List.of(BigDecimal.ONE));
      Names text = new Names(List.of("a"));
      assertThat(seen)
          .containsExactly(
              chosen,
              new Offer<>(chosen, Map.of("more", List.of(TimeUnit.DAYS))),
              new Page<Shape>(sent, List.of(new Circle("c")), Map.of("p", List.of(sent))),
              new Labels<>(sent, List.of(sent)),
              new Measures<>(BigDecimal.TEN, Optional.of(List.of(BigDecimal.ONE))),
              amounts,
              text,
              amounts,
              amounts,
              new Twins<>(text, text),
              new Same<>(List.of("a")),
              new Right<>(List.of("a")));
      assertThat(answer).isEqualTo(text);
    }
  }

  private final class Wall implements Gallery<String> {
    @Override
    public void choose(Choice<?> choice) {
      seen.add(choice);
    }

    @Override
    public void offer(Offer<?> offer) {
      seen.add(offer);
    }

    @Override
    public void hang(Page<? extends Shape> page) {
      seen.add(page);
    }

    @Override
    public void label(Labels<? extends Shape> labels) {
      seen.add(labels);
    }

    @Override
    public void measure(Measures<? extends Comparable<?>> measures) {
      seen.add(measures);
    }

    @Override
    public void any(Answer<?> answer) {
      seen.add(answer);
    }

    @Override
    public void text(Answer<String> answer) {
      seen.add(answer);
    }

    @Override
    public void comparable(Answer<? extends Comparable<?>> answer) {
      seen.add(answer);
    }

    @Override
    public void lower(Answer<? super BigDecimal> answer) {
      seen.add(answer);
    }

    @Override
    public void pair(Pairing<String, String> pairing) {
      seen.add(pairing);
    }

    @Override
    public void right(Pairing<Void, String> pairing) {
      seen.add(pairing);
    }

    @Override
    public Answer<String> repeat(Answer<String> answer) {
      return answer;
    }
  }
}
