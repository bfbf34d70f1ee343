/** Keeps a fault in one part of the view from taking the rest along. */
import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Shown instead of what failed. */
  readonly fallback: ReactNode;
  /** Told once what was thrown. */
  readonly onFault?: (fault: unknown) => void;
}

/** Shows its children until one of them throws. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(fault: unknown): void {
    this.props.onFault?.(fault);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
