import { Component, type ReactNode } from 'react'
import { WindowFault } from './WindowFault.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

/** Catches what no page caught, so that a fault in drawing never leaves an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <WindowFault /> : this.props.children
  }
}
