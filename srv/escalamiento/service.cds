using from '../../db/escalamiento';

/** Warns of what is about to fall due; never reachable from outside. */
@protocol: 'none'
service EscalamientoService {
  action barrer();
}
