package dev.rondo.benchmarks.fanout;

import dev.rondo.Asks;
import dev.rondo.Cow;
import dev.rondo.benchmarks.contract.Projector;
import dev.rondo.benchmarks.contract.ViewerRef;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Makes a frame anew each time where it is shared, as a program would. */
final class ProjectorActor implements Projector {

  private final List<ViewerRef> viewers;
  private final byte[] frame;

  ProjectorActor(List<ViewerRef> viewers, byte[] frame) {
    this.viewers = viewers;
    this.frame = frame;
  }

  @Override
  public CompletionStage<Long> show(long frames, Way way) {
    for (long i = 0; i < frames; i++) {
      switch (way) {
        case SHARED -> share();
        case SHARED_AND_WRITTEN_TO -> shareWithAPainter();
        case COPIED -> viewers.forEach(viewer -> viewer.copy(frame));
        case TRUSTED -> viewers.forEach(viewer -> viewer.trust(frame));
      }
    }
    return viewers.get(viewers.size() - 1).echo(frames);
  }

  @Override
  public CompletionStage<Long> takeSeen() {
    return Asks.all(viewers, ViewerRef::takeSeen)
        .thenApply(all -> all.stream().mapToLong(seen -> seen).sum());
  }

  private void share() {
    Cow<byte[]> shared = Cow.adopt(frame);
    viewers.forEach(viewer -> viewer.show(shared));
    shared.release();
  }

  private void shareWithAPainter() {
    Cow<byte[]> shared = Cow.adopt(frame);
    viewers.get(0).paint(shared);
    for (ViewerRef viewer : viewers.subList(1, viewers.size())) {
      viewer.show(shared);
    }
    shared.release();
  }
}
