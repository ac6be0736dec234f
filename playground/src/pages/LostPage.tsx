interface Way {
  readonly href: string;
  readonly label: string;
}

interface LostPageProps {
  readonly heading: string;
  readonly lead: string;
  /** Where to go on: first the likely one. */
  readonly ways: readonly [Way, Way];
}

/** What is shown where a page cannot be: why, and two ways on. */
export function LostPage({ heading, lead, ways: [likely, other] }: LostPageProps) {
  return (
    <main id="content" class="lost">
      <h1>{heading}</h1>
      <p class="lead">{lead}</p>
      <p class="hero-actions">
        <a class="button" href={likely.href}>
          {likely.label}
        </a>
        <a class="quiet-button" href={other.href}>
          {other.label}
        </a>
      </p>
    </main>
  );
}
