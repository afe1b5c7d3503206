import { Component, type FunctionComponent, h } from 'preact';

/** The component, drawn anew only where one of its props is another than before. */
export function kept<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  class Kept extends Component<P> {
    override shouldComponentUpdate(next: P) {
      const before: P = this.props;
      return (Object.keys(next) as (keyof P)[]).some((name) => next[name] !== before[name]);
    }

    override render() {
      return h(Drawn, this.props);
    }
  }
  return Kept as unknown as FunctionComponent<P>;
}
