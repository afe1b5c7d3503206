// First of all: what most people open the popup for is read while the rest begins.
import './head-start.ts';
import './page.tsx';
